import { expect, test } from 'vitest';
import { checkEndings, checkPlaces } from './places.ts';
import { plant } from './plant.ts';
import { checkSizes } from './sizes.ts';

test.each([
  ['src/pages/index.test.ts', '', 'is a test in src/pages'],
  ['src/utils/date.ts', '', 'is in no room'],
  ['src/helper.ts', '', 'is in no room'],
  ['src/ui/Card.tsx', '', 'is React'],
  ['content/topics/a.mdx', "Words.\n\nimport Cite from '#ui/Cite.astro'\n", 'import or export'],
  ['content/topics/a.mdx', 'export const x = 1\n', 'import or export'],
  ['src/lib/a.ts', "const all = import.meta.glob('../*');", 'import.meta.glob'],
])('%s with %j is out of place', (path, text, complaint) => {
  expect(checkPlaces([{ path, text }]).join()).toContain(complaint);
});

test('a page of words may speak of imports, and show one as an example', () => {
  const text = 'Nobody may import it.\n\n```js\nimport x from "x"\n```\n';
  expect(checkPlaces([{ path: 'content/topics/a.mdx', text }])).toEqual([]);
});

test('an import without its ending is named', () => {
  const { imports } = plant({ 'src/lib/a.ts': "import { b } from './b';" });
  expect(checkEndings(imports)).toEqual([
    'src/lib/a.ts imports ./b — write the ending, such as .ts.',
  ]);
});

test.each([
  ['src/pages/a.astro', 60],
  ['src/cli/a.ts', 80],
  ['src/ui/A.astro', 150],
  ['src/lib/a.ts', 250],
  ['src/styles/a.css', 120],
  ['src/lib/a.test.ts', 300],
  ['tests/e2e/a.spec.ts', 250],
])('%s may have %i lines and not one more', (path, ceiling) => {
  const lines = (count: number) => ({ path, text: 'x\n'.repeat(count) });
  expect(checkSizes([lines(ceiling)], [])).toEqual([]);
  expect(checkSizes([lines(ceiling + 1)], [])[0]).toContain(`has ${ceiling + 1} lines`);
});

test('an allowance needs a reason and a file that needs it', () => {
  const long = { path: 'src/pages/a.astro', text: 'x\n'.repeat(61) };
  const reason = 'It is one long list.';
  expect(checkSizes([long], [{ path: long.path, reason }])).toEqual([]);
  expect(checkSizes([long], [{ path: long.path, reason: '' }])[0]).toContain('nobody says why');
  expect(checkSizes([], [{ path: long.path, reason }])[0]).toContain('take it off');
});
