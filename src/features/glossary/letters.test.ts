import { expect, test } from 'vitest';
import { groupByLetter } from './letters.ts';

const term = (name: string) => ({
  id: name.toLowerCase(),
  term: name,
  definition: 'x',
  aliases: [],
  searchWords: [],
  seeAlso: [],
});

test('terms stand under their letter, whatever its case, and no letter is empty', () => {
  const groups = groupByLetter(['TMS', 'aneurysm', 'AVM', 'titration'].map(term));
  expect(groups.map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
    ['A', ['aneurysm', 'avm']],
    ['T', ['tms', 'titration']],
  ]);
});
