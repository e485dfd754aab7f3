import { expect, test } from 'vitest';
import { baseOf, fullAddress, pathWithin } from './site-address.ts';

test.each([
  [null, '/'],
  ['https://example.org', '/'],
  ['https://example.org/', '/'],
  ['https://someone.github.io/ketamine-plainly', '/ketamine-plainly/'],
  ['https://someone.github.io/ketamine-plainly/', '/ketamine-plainly/'],
])('a site at %s is in the folder %s', (address, base) => {
  expect(baseOf(address)).toBe(base);
});

test.each([
  ['/help-now/', 'https://example.org', 'https://example.org/help-now/'],
  ['/', 'https://example.org/a', 'https://example.org/a/'],
  ['/og/cost.png', 'https://example.org/a', 'https://example.org/a/og/cost.png'],
  ['//other.example/', 'https://example.org/a/', 'https://example.org/a/other.example/'],
])('%s of the site %s is %s', (path, address, full) => {
  expect(fullAddress(path, address)).toBe(full);
});

test('a path in the folder of the site loses it, and one outside is known as such', () => {
  expect(pathWithin('/', '/help-now/')).toBe('/help-now/');
  expect(pathWithin('/a/', '/a/help-now/')).toBe('/help-now/');
  expect(pathWithin('/a/', '/a/')).toBe('/');
  expect(pathWithin('/a/', '/help-now/')).toBeNull();
  expect(pathWithin('/a/', '/abc/')).toBeNull();
});
