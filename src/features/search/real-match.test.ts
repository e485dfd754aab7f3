import { expect, test } from 'vitest';
import { isRealMatch } from './real-match.ts';

const hit = (excerpt: string, title = 'A page') => ({ excerpt, meta: { title } });

test('a word that is on the page counts', () => {
  expect(isRealMatch(['bladder', 'pain'], hit('It hurts the <mark>bladder</mark>.'))).toBe(true);
});

test('another form of the word counts', () => {
  expect(isRealMatch(['dizzy'], hit('<mark>Dizziness</mark> is common.'))).toBe(true);
});

test('a single letter that begins alike does not', () => {
  expect(isRealMatch(['bladdr'], hit('<mark>B.</mark> benzodiazepine'))).toBe(false);
  expect(isRealMatch(['zzyzx'], hit('Li <mark>Z,</mark> and others'))).toBe(false);
});

test('a match in the title alone counts', () => {
  expect(isRealMatch(['glossary'], hit('Every term in plain words', 'Glossary'))).toBe(true);
});

test('a match in another name that is not shown counts', () => {
  const meta = { title: 'ketamine', also: 'special k, cat valium' };
  expect(isRealMatch(['valium'], { excerpt: 'A medicine.', meta })).toBe(true);
});

test('accents and case make no difference', () => {
  expect(isRealMatch(['cafe'], hit('<mark>Café</mark>'))).toBe(true);
});

test('a short word must be there whole', () => {
  expect(isRealMatch(['iv'], hit('<mark>IV</mark> ketamine'))).toBe(true);
  expect(isRealMatch(['iv'], hit('<mark>I</mark>'))).toBe(false);
});
