import { expect, test } from 'vitest';
import { closestTo } from './closest.ts';

test('a typing mistake finds the word that was meant', () => {
  expect(closestTo('nimh-slep', ['anand-2023', 'nimh-sleep', 'reif-2023'])).toBe('nimh-sleep');
  expect(closestTo('cite', ['Term', 'Cite'])).toBe('Cite');
});

test('a word far from all others finds nothing', () => {
  expect(closestTo('zzzzzz', ['anand-2023', 'off-label'])).toBeUndefined();
  expect(closestTo('a', [])).toBeUndefined();
});
