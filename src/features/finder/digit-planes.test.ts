import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPlanes, fromSteps, toPlanes, toSteps } from './digit-planes.ts';

test('whole numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (numbers) => {
      expect(fromPlanes(toPlanes(numbers))).toEqual(numbers);
    }),
  );
});

test('steps come back as the numbers they lead to, below zero too', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_800_000, max: 1_800_000 })), (numbers) => {
      expect(fromSteps(toSteps(numbers))).toEqual(numbers);
    }),
  );
});

test('places of a number stand in texts of their own, highest first', () => {
  // 64 digits: 65 is 1 × 64 + 1.
  expect(toPlanes([0, 1, 65])).toEqual(['001', '011']);
  expect(toSteps([5, 5, 4])).toEqual(['A01']);
});
