import { expect, test } from 'vitest';
import { gradeText, higherGrade } from './grade.ts';

// Counts by hand; formulas as published (Kincaid 1975, McLaughlin 1969).
const kincaid = (words: number, sentences: number, syllables: number) =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
const smog = (polysyllables: number, sentences: number) =>
  3.1291 + 1.043 * Math.sqrt(polysyllables * (30 / sentences));

test.each([
  // The theoretical floor of the formula, -3.40: one word of one syllable.
  ['Go.', -3.4],
  ['The cat sat on the mat.', kincaid(6, 1, 6)],
  // wa-ter (2), riv-er (2), slow-ly (2): 10 words, 2 sentences, 13 syllables.
  ['The water of the river is cold. It runs slowly.', kincaid(10, 2, 13)],
  // doc-tor (2), hos-pi-tal (3), yes-ter-day (3): 7 words, 12 syllables.
  ['The doctor left the hospital late yesterday.', kincaid(7, 1, 12)],
])('Flesch–Kincaid agrees with a count by hand: %s', (text, grade) => {
  expect(gradeText(text).fleschKincaid).toBeCloseTo(grade, 6);
});

test('SMOG is its constant when no word has three syllables', () => {
  expect(gradeText('The cat sat on the mat.').smog).toBeCloseTo(3.1291, 6);
});

test('SMOG of thirty sentences with one long word each is 8.84', () => {
  const text = Array.from({ length: 30 }, () => 'He left the hospital late.').join(' ');
  expect(gradeText(text).smog).toBeCloseTo(8.8418, 3);
  expect(gradeText('He left the hospital late. He was well.').smog).toBeCloseTo(smog(1, 2), 6);
});

test('the mean counts words per sentence, and the longest sentence is given', () => {
  const grade = gradeText('One two three. Four\nFive six seven eight nine.');
  expect(grade.meanSentenceWords).toBe(3);
  expect(grade.longestSentence).toBe('Five six seven eight nine.');
});

test('a text without words has grade 0', () => {
  expect(higherGrade(gradeText('  \n—'))).toBe(0);
});

test('the higher formula counts', () => {
  expect(higherGrade(gradeText('The cat sat on the mat.'))).toBeCloseTo(3.1291, 6);
});
