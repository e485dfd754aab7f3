import { expect, test } from 'vitest';
import { planInstalls } from './plan-installs.ts';

test.each([
  { isRoot: false, canUseApt: true },
  { isRoot: true, canUseApt: false },
])('without root on Debian only Playwright’s own download is tried', (machine) => {
  expect(planInstalls(machine)).toEqual([['npx playwright install chromium']]);
});

test('root on Debian falls back to its packages, with a fresh list of them', () => {
  expect(planInstalls({ isRoot: true, canUseApt: true }).at(-1)).toEqual([
    'apt-get update',
    'apt-get install -y chromium',
  ]);
});
