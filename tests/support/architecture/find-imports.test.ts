import { expect, test } from 'vitest';
import { plant } from './plant.ts';

const from = 'src/features/finder/search.ts';
const target = 'src/lib/geo/distance.ts';

test.each([
  ["import { distanceKm } from '#lib/geo/distance.ts';"],
  ["import {\n  distanceKm,\n  type Point,\n} from '#lib/geo/distance.ts';"],
  ["import * as geo from '../../lib/geo/distance.ts';"],
  ['import geo from "#lib/geo/distance.ts";'],
  ["import '#lib/geo/distance.ts';"],
  ["export { distanceKm } from '#lib/geo/distance.ts';"],
  ["export * from '#lib/geo/distance.ts';"],
  ["const geo = await import('#lib/geo/distance.ts');"],
  ["const load = () => import(/* later */ '#lib/geo/distance.ts');"],
])('is found: %s', (text) => {
  expect(plant({ [from]: text }).imports).toMatchObject([{ from, target, isTypeOnly: false }]);
});

test('an import of types alone is told apart', () => {
  const { imports } = plant({ [from]: "import type { Point } from '#lib/geo/distance.ts';" });
  expect(imports).toMatchObject([{ target, isTypeOnly: true }]);
});

test('a package has no target in the project', () => {
  const { imports } = plant({ [from]: "import L from 'leaflet';" });
  expect(imports).toMatchObject([{ specifier: 'leaflet', target: undefined }]);
});

test.each([
  ["// import { x } from '#lib/x.ts';"],
  [" * import { x } from '#lib/x.ts';"],
  ["const sentence = 'import { x } from here';"],
])('is no import: %s', (text) => {
  expect(plant({ [from]: text }).imports).toEqual([]);
});

test('a glob that looks like a comment hides nothing after it', () => {
  const text = "const pattern = '**/*.mdx';\nimport { x } from '#lib/x.ts';\nconst other = '**/';";
  expect(plant({ [from]: text }).imports).toHaveLength(1);
});

test('in .astro, frontmatter, scripts and styles are read, and the words between are not', () => {
  const { imports } = plant({
    'src/features/finder/Finder.astro': [
      "---\nimport Card from '#ui/Card.astro';\n---",
      '<p>\nimport { x } from "#lib/x.ts"\n</p>',
      "<script>\n  import './finder-app.ts';\n</script>",
      '<script src="./finder-map.ts"></script>',
      "<style>\n  @import './finder.css';\n</style>",
    ].join('\n'),
  });
  expect(imports.map(({ specifier, isInScript }) => [specifier, isInScript])).toEqual([
    ['#ui/Card.astro', false],
    ['./finder-app.ts', true],
    ['./finder-map.ts', true],
    ['./finder.css', false],
  ]);
});

test.each(["@import './tokens.css';", '@import url("./tokens.css") layer(base);'])(
  'in .css, %s is found',
  (text) => {
    const { imports } = plant({ 'src/styles/index.css': text });
    expect(imports).toMatchObject([{ target: 'src/styles/tokens.css' }]);
  },
);
