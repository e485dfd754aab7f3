import { expect, test } from 'vitest';
import { isInstallNeeded } from './install-needed.mjs';

const astro = { version: '7.3.2', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true };

test('an install that matches the lockfile is kept', () => {
  expect(isInstallNeeded(lock({ astro }), lock({ astro }))).toBe(false);
});

test('a package for another operating system may be absent', () => {
  expect(isInstallNeeded(lock({ astro, forMac }), lock({ astro }))).toBe(false);
});

test.each([
  ['there is no install', undefined],
  ['an install broke off', '{"packages": {'],
  ['a package is missing', lock({})],
  ['a package has another version', lock({ astro: { ...astro, version: '7.3.1' } })],
  ['a package has other contents', lock({ astro: { ...astro, integrity: 'sha512-b' } })],
  ['a package is there that the lockfile does not name', lock({ astro, left: astro })],
])('an install is needed when %s', (_, installed) => {
  expect(isInstallNeeded(lock({ astro }), installed)).toBe(true);
});

function lock(packages: Record<string, object>): string {
  const places = Object.entries(packages).map(
    ([name, entry]) => [`node_modules/${name}`, entry] as const,
  );
  return JSON.stringify({ packages: { '': { name: 'x' }, ...Object.fromEntries(places) } });
}
