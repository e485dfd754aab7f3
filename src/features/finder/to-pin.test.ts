import { expect, test } from 'vitest';
import { provider } from './fixtures/provider.ts';
import type { Geocode } from './geocode.ts';
import { hasPin, isListed, locate, toListed, toPin } from './to-pin.ts';

const geocode: Geocode = () => ({ ok: true, point: { lat: 35.9, lon: -86.8 }, precision: 'zip' });

const yes = { value: 'yes' as const, source: 'site', asOf: '2026' };
const no = { value: 'no' as const, source: 'site', asOf: '2026' };

test('what nobody says is not known; it is never "no"', () => {
  const { facts } = toPin(provider({ services: {} }), geocode);
  expect(facts).toEqual([
    {
      mark: 'unknown',
      words: 'Not known: IV ketamine, Spravato, cost and insurance. Call and ask.',
    },
  ]);
});

test('a fact says who says so and when', () => {
  const { facts } = toPin(provider(), geocode);
  expect(facts[0]).toEqual({
    mark: 'yes',
    words: 'IV ketamine: yes, says its own website, read November 2026',
  });
});

test('an article speaks with its own date, and says so when it has none', () => {
  const article = { id: 'site', kind: 'article' as const, name: 'news.example' };
  const source = (published?: string) => ({
    sources: [{ ...article, readOn: '2026-11-22', ...(published ? { published } : {}) }],
  });
  expect(toPin(provider(source('2024-01')), geocode).facts[0]?.words).toBe(
    'IV ketamine: yes, says an article on news.example, January 2024',
  );
  expect(toPin(provider(source()), geocode).facts[0]?.words).toBe(
    'IV ketamine: yes, says an article on news.example, read November 2026, date not known',
  );
});

test('what it gives is yes, no or unknown', () => {
  expect(toPin(provider(), geocode).gives).toEqual({ iv: 'yes', spravato: 'unknown' });
});

test('a clinic without a phone still appears', () => {
  expect(toPin(provider(), geocode)).toMatchObject({ name: 'Test Clinic', phone: null });
});

test('a phone is shown as Americans write it', () => {
  const phones = [{ kind: 'main' as const, number: '+16155550100', source: 'site' }];
  expect(toPin(provider({ phones }), geocode).phone).toBe('(615) 555-0100');
});

test('its page is found by state, city and name', () => {
  expect(toPin(provider(), geocode).path).toBe('/clinics/tennessee/franklin/test-clinic/');
});

test('closed and moved clinics are not listed', () => {
  expect(isListed(provider())).toBe(true);
  expect(isListed(provider({ status: 'closed' }))).toBe(false);
  expect(isListed(provider({ status: 'moved' }))).toBe(false);
});

test('a service without a door is listed, says how it sees people and where, and has no pin', () => {
  const record = provider({
    delivery: { inPerson: no, telehealth: yes },
    serviceArea: { states: ['TN', 'KY'], source: 'site' },
  });
  expect(isListed(record)).toBe(true);
  expect(hasPin(record)).toBe(false);
  expect(toListed(record).about).toBe(
    'Psychiatry practice · By video only · Serves Tennessee and Kentucky · Franklin, TN',
  );
});

test('a mail box is shown as an address for mail, and has no pin', () => {
  const record = provider({ address: { ...provider().address, street1: 'PO Box 12' } });
  expect(hasPin(record)).toBe(false);
  expect(toListed(record).about).toContain('Office address not known');
});

test('who pays is said with who says so, in one line for each source', () => {
  const { facts } = toPin(provider({ payment: { medicare: yes, medicaid: yes, va: no } }), geocode);
  expect(facts.filter(({ mark }) => mark === 'note')).toEqual([
    { mark: 'note', words: 'Takes: Medicare, Medicaid, says its own website, read November 2026' },
  ]);
});

test('a place for inpatients alone says so on its card', () => {
  const settings = { values: ['inpatient' as const], source: 'site', asOf: '2026' };
  expect(JSON.stringify(toPin(provider({ settings }), geocode).facts)).toContain(
    'Only for people who stay there (inpatient), says its own website',
  );
});

test('a record that cannot be placed stops the build and says why', () => {
  const refuse: Geocode = () => ({ ok: false, field: 'address.zip', sentence: 'must be …' });
  expect(() => locate(provider(), refuse)).toThrow(
    'test-clinic-franklin-tn  address.zip: must be …',
  );
});
