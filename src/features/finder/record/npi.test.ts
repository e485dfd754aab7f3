import { expect, test } from 'vitest';
import { isNpi } from './npi.ts';

test('the NPI that CMS works out in its own example is right', () => {
  expect(isNpi('1234567893')).toBe(true);
});

test('no other last digit is right, nor a number of another length or start', () => {
  const others = Array.from('012456789', (last) => `123456789${last}`);
  expect(others.filter(isNpi)).toEqual([]);
  expect(['', '123456789', '12345678930', '3234567893', ' 1234567893'].filter(isNpi)).toEqual([]);
});
