import { expect, test } from 'vitest';
import {
  agesWords,
  areaWords,
  hoursWarning,
  isInpatientOnly,
  languagesWords,
  payments,
  priceLabel,
  priceWords,
} from './detail-words.ts';
import { provider } from './fixtures/provider.ts';

const said = { source: 'site', asOf: '2026-11-22' };
const price = { service: 'ivKetamine' as const, per: 'visit' as const, ...said };

test.each([
  [undefined, 'Not known: call before you go.'],
  ['By appointment only', 'By appointment: call first.'],
  ['Temporarily closed', 'Closed for now. Call first.'],
  ['Closed until January', 'Closed for now. Call first.'],
  ['Tuesdays only', 'Limited hours: call first.'],
  ['Mon to Fri, 9 to 5. Closed on Sundays.', null],
])('of hours that say "%s" a reader is told: %s', (text, words) => {
  expect(hoursWarning(text === undefined ? undefined : { text, ...said })).toBe(words);
});

test('a price has its range, what it buys, who says so and when', () => {
  const words = (low: number, high: number) => priceWords(provider(), { ...price, low, high });
  expect(words(400, 1250)).toBe('$400 to $1,250 a visit, says its own website, read November 2026');
  expect(words(400, 400)).toMatch(/^\$400 a visit/);
  expect(priceLabel({ ...price, low: 1, high: 1 })).toBe('IV ketamine');
});

test('every way to pay is there, unknown where nobody says', () => {
  const ways = payments(provider({ payment: { medicare: { value: 'no', ...said } } }));
  expect(ways).toHaveLength(8);
  expect(ways.filter(({ claim }) => claim.value === 'unknown')).toHaveLength(7);
  expect(ways.find(({ claim }) => claim.value === 'no')?.label).toBe('Medicare');
});

test('languages are named in English', () => {
  expect(languagesWords({ values: ['en', 'es', 'ase'], ...said })).toBe(
    'English, Spanish, American Sign Language',
  );
});

test('whom it sees is said in words', () => {
  expect(agesWords({ values: ['adult', 'senior'], ...said })).toBe('adults, older adults');
});

test('a place that names inpatient care alone is inpatient only', () => {
  const of = (...values: ('inpatient' | 'outpatient')[]) =>
    isInpatientOnly({ settings: { values, ...said } });
  expect([of('inpatient'), of('inpatient', 'outpatient'), isInpatientOnly({})]).toEqual([
    true,
    false,
    false,
  ]);
});

test('where a service goes is said by state and distance', () => {
  expect(areaWords({ states: ['TN', 'KY'], radiusMiles: 50, source: 'site' })).toBe(
    'Tennessee and Kentucky, up to 50 miles away',
  );
});
