import { expect, test } from 'vitest';
import { checkDoors } from './doors.ts';
import { plant } from './plant.ts';

const page = 'src/pages/clinics/[...place].astro';
const readme = 'src/features/finder/README.md';
const house = {
  'src/features/finder/search.ts': "import './to-pin.ts';",
  [page]: "---\nimport { search } from '#features/finder/search.ts';\n---",
};

test('a list that matches the real importers is right', () => {
  expect(check(`# Finder\n\nDoors:\n\n- \`${page}\`\n`)).toEqual([]);
});

test('a feature without a README is told what it must say', () => {
  expect(check(undefined)).toEqual([
    `${readme}: must exist and end with "Doors:" and this list: ${page}.`,
  ]);
});

test('a README without the list is told what it must say', () => {
  expect(check(`# Finder\n\nUsed by ${page}.\n`)).toEqual([
    `${readme}: must end with "Doors:" and this list: ${page}.`,
  ]);
});

test('a door that is not on the list is named', () => {
  expect(check('Doors:\n')).toEqual([`${readme}: ${page} imports this feature; add it to Doors.`]);
});

test('a name on the list that is no door is named', () => {
  expect(check(`## Doors\n\n- ${page}\n- src/pages/old.astro\n`)).toEqual([
    `${readme}: Doors names src/pages/old.astro, which does not import it; take it off the list.`,
  ]);
});

test('what stands under the next heading is not part of the list', () => {
  expect(check(`## Doors\n\n- ${page}\n\n## To delete\n\nsrc/cli/providers.ts\n`)).toEqual([]);
});

function check(text: string | undefined): string[] {
  const { files, imports } = plant(text === undefined ? house : { ...house, [readme]: text });
  return checkDoors(files, imports);
}
