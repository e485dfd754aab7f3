import { expect, test } from 'vitest';
import { setAsideNames } from './set-aside.ts';

test('names of medicines and given terms become a short word, also in the plural', () => {
  expect(
    setAsideNames(
      'Esketamine helps with treatment-resistant depression. Two antidepressants did not.',
      ['depression', 'treatment-resistant depression'],
    ),
  ).toBe('it helps with it. Two it did not.');
});

test('parts of other words stay', () => {
  expect(setAsideNames('An S-ketaminelike thing.', ['thin'])).toBe('An S-ketaminelike thing.');
});
