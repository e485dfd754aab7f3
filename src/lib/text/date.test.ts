import { expect, test } from 'vitest';
import { formatDay, formatMonth } from './date.ts';

test('a day is written as people say it, without a leading zero', () => {
  expect(formatDay('2026-11-02')).toBe('November 2, 2026');
});

test('a month is written with its year', () => {
  expect(formatMonth('2026-01-31')).toBe('January 2026');
});

test('anything else is refused', () => {
  expect(() => formatDay('last week')).toThrow(
    'must be a date like 2026-03-14, found "last week".',
  );
  expect(() => formatDay('2026-13-01')).toThrow(RangeError);
});
