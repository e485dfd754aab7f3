import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phq9, readVectors, toAnswers } from './read-phq-9.ts';
import { findAlerts, isAsked, score } from './score.ts';
import type { Answers } from './types.ts';

const scoredIds = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'];
const nineAnswers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });
const upToTwoSkipped = fc.uniqueArray(fc.constantFrom(...scoredIds), { maxLength: 2 });

function answersOf(values: number[], skipped: string[] = []): Answers {
  const given = values.map((value, index) => [`q${index + 1}`, value] as const);
  return Object.fromEntries(given.filter(([id]) => !skipped.includes(id)));
}

describe('worked examples', () => {
  const vectors = readVectors();

  test('there are 26 of them, 7 of them published by others', () => {
    expect(vectors).toHaveLength(26);
    expect(vectors.filter(({ origin }) => origin.startsWith('published'))).toHaveLength(7);
  });

  test.each(vectors)('$id', (vector) => {
    const result = score(phq9, vector.answers);
    expect(result.total).toBe(vector.total);
    expect(result.band?.id ?? null).toBe(vector.band);
    expect(result.isEstimated).toBe(vector.isEstimated);
    if (vector.isPositive !== null) expect(result.isPositive).toBe(vector.isPositive);
    expect(findAlerts(phq9, vector.answers).map(({ id }) => id)).toEqual(vector.alerts);
    const difficulty = phq9.items.find(({ id }) => id === 'q10');
    expect(difficulty && isAsked(phq9, difficulty, vector.answers)).toBe(vector.asksDifficulty);
  });
});

test('every total from 0 to 27 lies in exactly one band', () => {
  for (let total = 0; total <= 27; total += 1) {
    const bands = phq9.scoring?.bands.filter(({ min, max }) => min <= total && total <= max);
    expect(bands, `total ${total}`).toHaveLength(1);
  }
});

test('nine answers give their plain sum, and question 10 is never added', () => {
  fc.assert(
    fc.property(nineAnswers, fc.integer({ min: 0, max: 3 }), (values, difficulty) => {
      let sum = 0;
      for (const value of values) sum += value;
      const { total, isEstimated } = score(phq9, { ...answersOf(values), q10: difficulty });
      expect([total, isEstimated]).toEqual([sum, false]);
    }),
  );
});

test('a higher answer never gives a lower total, whether all are answered or one or two are not', () => {
  fc.assert(
    fc.property(nineAnswers, upToTwoSkipped, fc.nat({ max: 8 }), (values, skipped, place) => {
      const higher = values.map((value, index) =>
        index === place ? Math.min(3, value + 1) : value,
      );
      const before = score(phq9, answersOf(values, skipped)).total;
      const after = score(phq9, answersOf(higher, skipped)).total;
      expect(before).not.toBeNull();
      expect(Number(after)).toBeGreaterThanOrEqual(Number(before));
    }),
  );
});

test('with one or two missing the total is about the mean of the others, rounded half up', () => {
  // 4 of 8 answered points: 4 × 9 / 8 = 4.5, half up is 5.
  expect(score(phq9, toAnswers('1 1 1 1 0 0 0 0 -')).total).toBe(5);
  // 3 × 9 / 8 = 3.375.
  expect(score(phq9, toAnswers('1 1 1 0 0 0 0 0 -')).total).toBe(3);
});

test('with three or more missing there is no total and no band', () => {
  const atLeastThree = fc.uniqueArray(fc.constantFrom(...scoredIds), { minLength: 3 });
  fc.assert(
    fc.property(nineAnswers, atLeastThree, (values, skipped) => {
      const result = score(phq9, answersOf(values, skipped));
      expect([result.total, result.band, result.isPositive]).toEqual([null, null, false]);
      expect(result.missing).toBe(skipped.length);
    }),
  );
});

test('a value that is no answer to the item counts as missing', () => {
  const odd: Answers = { ...answersOf([1, 1, 1, 1, 1, 1, 1, 1, 1]), q1: 7, q2: '3', q3: 1.5 };
  expect(score(phq9, odd)).toMatchObject({ total: null, missing: 3 });
});
