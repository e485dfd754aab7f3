import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['esketamine', 'esketamine', 0],
  ['eskitamine', 'esketamine', 1],
  ['spravto', 'spravato', 1],
  ['kettamine', 'ketamine', 1],
  ['ketmaine', 'ketamine', 1],
  ['psravato', 'spravato', 1],
  ['catamine', 'ketamine', 2],
])('%s is as far from %s as slips are needed: %i', (a, b, slips) => {
  expect(editDistance(a, b, 2)).toBe(slips);
});

test('two swapped letters are one slip, where the plain measure counts two', () => {
  expect(distance('ab', 'ba')).toBe(2);
  expect(editDistance('ab', 'ba', 2)).toBe(1);
});

test('above the limit it says only that it is above', () => {
  expect(editDistance('pain', 'infusion', 2)).toBe(3);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('it is never more than the plain measure, at least half of it, and the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const plain = distance(a, b);
      const ours = editDistance(a, b, 20);
      expect(ours).toBeLessThanOrEqual(plain);
      expect(ours * 2).toBeGreaterThanOrEqual(plain);
      expect(editDistance(b, a, 20)).toBe(ours);
    }),
  );
});
