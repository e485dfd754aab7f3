import { expect, test } from 'vitest';
import { provider } from './fixtures/provider.ts';
import type { Geocode } from './geocode.ts';
import { isListed, locate, toPin } from './to-pin.ts';

const geocode: Geocode = () => ({ ok: true, point: { lat: 35.9, lon: -86.8 }, precision: 'zip' });

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

test('closed and moved clinics, and those without a door, are not listed', () => {
  const no = { value: 'no' as const, source: 'site', asOf: '2026' };
  expect(isListed(provider())).toBe(true);
  expect(isListed(provider({ status: 'closed' }))).toBe(false);
  expect(isListed(provider({ status: 'moved' }))).toBe(false);
  expect(isListed(provider({ delivery: { inPerson: no } }))).toBe(false);
});

test('a record that cannot be placed stops the build and says why', () => {
  const refuse: Geocode = () => ({ ok: false, field: 'address.zip', sentence: 'must be …' });
  expect(() => locate(provider(), refuse)).toThrow(
    'test-clinic-franklin-tn  address.zip: must be …',
  );
});
