import { expect, test } from 'vitest';
import { correctWord, isKnown } from './correct.ts';

const site = new Map([
  ['cost', 4],
  ['depression', 6],
  ['dizziness', 2],
  ['drive', 3],
  ['drip', 4],
  ['esketamine', 5],
  ['infusion', 5],
  ['ketamine', 8],
  ['nashville', 1],
  ['pause', 1],
  ['spravato', 7],
  ['37067', 1],
]);

test.each([
  ['eskitamine', 'esketamine'],
  ['spravto', 'spravato'],
  ['psravato', 'spravato'],
  ['catamine', 'ketamine'],
  ['ketamin', 'ketamine'],
  ['nashvile', 'nashville'],
  ['csot', 'cost'],
])('"%s" becomes "%s"', (typed, right) => {
  expect(correctWord(typed, site)).toBe(right);
});

test.each([...site.keys()])('"%s" stands on the site, so it is never changed', (word) => {
  expect(correctWord(word, site)).toBeUndefined();
});

test.each([
  ['infusions', 'another form of a word'],
  ['sprav', 'the beginning of a word'],
  ['dri', 'too short to tell'],
  ['37068', 'a number: one digit away is another place'],
])('"%s" stays as it is: %s', (typed) => {
  expect(correctWord(typed, site)).toBeUndefined();
});

test('two slips with another first letter make another word', () => {
  expect(correctWord('nausea', site)).toBeUndefined();
});

test('of two words as near, the commoner one is meant', () => {
  const words = new Map([
    ['panel', 1],
    ['panels', 1],
    ['pane', 6],
  ]);
  expect(correctWord('panem', words)).toBe('pane');
});

test('a word is known when the site has it, another form of it, or its end', () => {
  expect(['ketamine', 'infusions', 'sprav'].map((word) => isKnown(word, site))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isKnown('zzyzx', site)).toBe(false);
});
