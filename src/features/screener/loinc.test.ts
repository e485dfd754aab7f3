import { expect, test } from 'vitest';
import { hasLoincCheckDigit } from './loinc.ts';

test.each([
  // Codes in common use: glucose, hemoglobin, systolic pressure, body weight, PHQ-9 panel.
  '2345-7',
  '718-7',
  '8480-6',
  '29463-7',
  '44249-1',
])('%s is a LOINC code', (code) => {
  expect(hasLoincCheckDigit(code)).toBe(true);
});

test.each(['2345-8', '2354-7', '44249', 'LA6568-5', '', '44249-11'])(
  '%s is not a LOINC code',
  (code) => {
    expect(hasLoincCheckDigit(code)).toBe(false);
  },
);
