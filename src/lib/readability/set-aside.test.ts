import { expect, test } from 'vitest';
import { setAsideNames } from './set-aside.ts';

test('names of medicines become a short word, also in the plural', () => {
  expect(setAsideNames('Esketamine helps with depression. Two antidepressants did not.')).toBe(
    'it helps with depression. Two it did not.',
  );
});

test('parts of other words stay', () => {
  expect(setAsideNames('An S-ketaminelike thing.')).toBe('An S-ketaminelike thing.');
});
