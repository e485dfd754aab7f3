import { expect, test } from 'vitest';
import { lastDayOf } from './data-age.ts';
import { provider } from './fixtures/provider.ts';
import { isConfirmed, newestWord } from './newest-word.ts';
import type { ProviderInput } from './schema.ts';

const directory = {
  id: 'samhsa',
  kind: 'federal-directory' as const,
  name: 'SAMHSA directory 2024',
  published: '2024',
  readOn: '2026-11-22',
};
const site = { id: 'site', kind: 'clinic-website' as const, name: 'a.example' };
const address = { ...provider().address, source: 'samhsa' };
const of = (...sources: ProviderInput['sources']) =>
  newestWord(provider({ services: {}, address, sources }));

test('a directory of 2024 speaks of 2024, whenever it was read', () => {
  expect(of(directory)).toBe('2024');
});

test('a website speaks of the day on which it was read', () => {
  expect(of(directory, { ...site, readOn: '2026-05-02' })).toBe('2026-05-02');
});

test('what is from this year is no newer than the day on which it was read', () => {
  expect(of({ ...directory, published: '2026' })).toBe('2026-11-22');
});

test('an edition that no longer has the place does not keep it young', () => {
  const old = { ...directory, published: '2026-10', isOutdated: true as const };
  expect(of(old, { ...site, readOn: '2025-05-02' })).toBe('2025-05-02');
});

test('what a clinic confirmed is unconfirmed again after a year', () => {
  const record = provider({ status: 'active', verified: { on: '2026-01-10', by: 'phone' } });
  expect(isConfirmed(record, lastDayOf('2027-01-10'))).toBe(true);
  expect(isConfirmed(record, lastDayOf('2027-01-11'))).toBe(false);
  expect(isConfirmed(provider(), lastDayOf('2026-11-22'))).toBe(false);
});
