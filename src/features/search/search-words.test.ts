import { expect, test } from 'vitest';
import { markWords } from './mark-words.ts';
import { nearPlace } from './near-place.ts';
import { readSearch, types, writeSearch } from './search-address.ts';
import { countWords } from './search-words.ts';

const [all, , , clinics] = types;

test.each([
  [{ count: 1 }, '1 result for “cost”.'],
  [{ count: 12 }, '12 results for “cost”.'],
  [{ count: 2, choice: clinics }, '2 clinics for “cost”.'],
  [{ count: 0 }, 'Nothing found for “cost”.'],
  [{ count: 0, choice: clinics }, 'No clinics found for “cost”.'],
  [{ count: 3, missing: ['zzyzx'] }, 'Nothing here has “zzyzx”. 3 results for “cost”.'],
  [{ count: 0, words: '', missing: ['zzyzx'] }, 'Nothing here has “zzyzx”.'],
])('%o is told in one sentence', (outcome, sentence) => {
  expect(countWords({ words: 'cost', missing: [], choice: all, ...outcome })).toBe(sentence);
});

test('an address says what was asked and nothing else', () => {
  expect(writeSearch({ typed: 'cost', choice: all, isLiteral: false })).toBe('?q=cost');
  const query = { typed: 'new york', choice: clinics, isLiteral: true };
  expect(readSearch(new URLSearchParams(writeSearch(query)))).toEqual(query);
});

test('an address that makes no sense is a search for everything', () => {
  expect(readSearch(new URLSearchParams('q=+a++b+&type=drug&as=1'))).toEqual({
    typed: 'a b',
    choice: all,
    isLiteral: false,
  });
});

test.each([
  ['37067', '37067'],
  ['ketamine clinic near Denver', 'Denver'],
  ['clinic near me', ''],
  ['nearly done', undefined],
  ['near death experience', undefined],
  ['ketamine near death experience', undefined],
  ['nausea near bedtime', undefined],
  ['near Franklin, TN', 'Franklin, TN'],
  ['spravato close to Denver', 'Denver'],
  ['dose of 1000000', undefined],
])('"%s" asks for clinics near "%s"', (typed, place) => {
  expect(nearPlace(typed)).toBe(place);
});

test('a title is marked where it has the word in any form, and stays whole', () => {
  const pieces = markWords('What are the side effects?', ['effect', 'side']);
  expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([
    'side',
    'effects',
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe('What are the side effects?');
});
