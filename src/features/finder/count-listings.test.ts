import { expect, test } from 'vitest';
import { countListings } from './count-listings.ts';
import { lastDayOf } from './data-age.ts';
import { provider } from './fixtures/provider.ts';

const no = { value: 'no' as const, source: 'site', asOf: '2026' };
const site = { id: 'site', kind: 'clinic-website' as const, name: 'a.example' };

test('the list is counted as readers see it: closed places are not on it', () => {
  const records = [
    provider(),
    provider({ status: 'closed' }),
    provider({ status: 'active', verified: { on: '2026-11-01', by: 'phone' } }),
    provider({ delivery: { inPerson: no } }),
    provider({ sources: [{ ...site, readOn: '2025-01-01' }] }),
    provider({ sources: [{ ...site, readOn: '2026-02-01' }] }),
  ];
  expect(countListings(records, lastDayOf('2026-11-28'))).toEqual({
    listed: 5,
    confirmed: 1,
    doorless: 1,
    ages: { fresh: 3, ageing: 1, overdue: 1 },
    sources: { 'clinic-website': 5 },
  });
});

test('a kind of source counts a clinic once', () => {
  const sources = [
    { ...site, readOn: '2026-11-22' },
    { ...site, id: 'other', readOn: '2026-11-22' },
  ];
  expect(countListings([provider({ sources })], 20_000).sources).toEqual({ 'clinic-website': 1 });
});
