import { expect, test } from 'vitest';
import { readFact, readKind } from './facts.ts';
import { provider } from './fixtures/provider.ts';
import type { Geocode } from './geocode.ts';
import { toEntries } from './to-entry.ts';

const geocode: Geocode = () => ({ ok: true, point: { lat: 35.9, lon: -86.8 }, precision: 'zip' });
const yes = { value: 'yes' as const, source: 'site', asOf: '2026-11-22' };
const no = { value: 'no' as const, source: 'site', asOf: '2026-11-22' };

test('what can be filtered is what the record says: yes, no, or nothing', () => {
  const record = provider({
    kind: 'pain',
    services: { spravato: yes, kap: no },
    delivery: { telehealth: yes },
    payment: { medicaid: no },
  });
  const facts = toEntries([record], geocode)[0]?.facts ?? 0;
  expect(readFact(facts, 'spravato')).toBe('yes');
  expect(readFact(facts, 'kap')).toBe('no');
  expect(readFact(facts, 'telehealth')).toBe('yes');
  expect(readFact(facts, 'medicaid')).toBe('no');
  expect(readFact(facts, 'iv')).toBe('unknown');
  expect(readKind(facts)).toBe('pain');
});

test('a clinic was checked on the newest day on which a source of it was read', () => {
  const source = { id: 'site', kind: 'clinic-website' as const, name: 'a.example' };
  const record = provider({
    sources: [
      { ...source, readOn: '1970-01-03' },
      { ...source, id: 'other', readOn: '1970-01-11' },
    ],
  });
  expect(toEntries([record], geocode)[0]?.checkedOn).toBe(10);
});

test('ranks follow names, and closed clinics have none', () => {
  const named = (name: string, status: 'unconfirmed' | 'closed' = 'unconfirmed') =>
    provider({ id: `${name.toLowerCase()}-franklin-tn`, name, status });
  const entries = toEntries([named('Cedar'), named('Birch', 'closed'), named('Alder')], geocode);
  expect(entries.map(({ rank, pin }) => [rank, pin.name])).toEqual([
    [0, 'Alder'],
    [1, 'Cedar'],
  ]);
});
