import { expect, test } from 'vitest';
import { settingsSchema } from './site.ts';

const isAllowed = (address: unknown) => settingsSchema.shape.address.safeParse(address).success;

test.each([
  [null],
  ['https://example.org'],
  ['https://example.org/'],
  ['http://localhost:8080'],
  ['https://someone.github.io/ketamine-plainly'],
  ['https://someone.github.io/ketamine-plainly/'],
])('a site may be at %s', (address) => {
  expect(isAllowed(address)).toBe(true);
});

test.each([
  ['example.org'],
  ['ftp://example.org'],
  ['https://example.org/?a=b'],
  ['https://example.org/#a'],
  ['https://example.org/a b/'],
  ['https://example.org//a/'],
  ['https://someone@example.org/'],
  ['https://example.org/a"b/'],
])('a site may not be at %s', (address) => {
  expect(isAllowed(address)).toBe(false);
});
