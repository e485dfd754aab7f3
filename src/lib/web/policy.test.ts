import { expect, test } from 'vitest';
import { readPolicy, writePolicy } from './policy.ts';

test('a directive without sources allows nothing', () => {
  expect(writePolicy({ 'img-src': ["'self'", 'data:'], 'font-src': [] })).toBe(
    "img-src 'self' data:;font-src 'none'",
  );
});

test('a policy is read as a browser reads it: the first of two counts, names in any case', () => {
  // Source: CSP level 3, 2.2.1, "parse a serialized CSP", steps on duplicates and on case.
  expect(readPolicy("IMG-SRC 'self' ; img-src *;; base-uri 'none'")).toEqual({
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
  });
});
