import { expect, test } from 'vitest';
import { gradeText } from './grade.ts';
import { readingOf } from './reading.ts';

const easy = 'The cat sat on the mat.';
const hard = 'Benzodiazepine medication necessitates considerable deliberation.';

test('the grade shown is the higher of the two formulas', () => {
  const { fleschKincaid, smog, gradeLevel } = readingOf([easy, hard]);
  expect(gradeLevel).toBe(Math.max(fleschKincaid, smog));
});

test('names of medicines do not make a text harder', () => {
  expect(readingOf(['Ketamine helps some.']).fleschKincaid).toBe(
    gradeText('it helps some.').fleschKincaid,
  );
});

test('lengths count every word, also those set aside', () => {
  const reading = readingOf([easy, 'Ketamine helps some.']);
  expect(reading).toMatchObject({
    longestSentence: easy,
    longestSentenceWords: 6,
    meanSentenceWords: 4.5,
    sentences: 2,
  });
});
