import { expect, test } from 'vitest';
import { findDuplicates, sameness } from './duplicates.ts';
import { providerInput } from './fixtures/provider.ts';
import type { ProviderInput } from './schema.ts';

const at = providerInput().address;
const phones = [{ kind: 'main' as const, number: '+16155550100', source: 'site' }];
const website = 'https://test.example/';

/** A clinic of a chain that answers one phone. */
function clinic(changes: Partial<ProviderInput> = {}, address: Partial<typeof at> = {}) {
  return providerInput({ name: 'Test Clinic', phones, ...changes, address: { ...at, ...address } });
}

function withoutStreet(changes: Partial<ProviderInput> = {}) {
  const record = clinic(changes);
  delete record.address.street1;
  return record;
}

test('four offices of a chain that share name and phone are four clinics', () => {
  const offices = [
    clinic({}, { street1: '1 Test Street' }),
    clinic({}, { street1: '20 Other Road' }),
    clinic({}, { street1: '1 Test Street', city: 'Nashville', zip: '37203' }),
    clinic({}, { street1: '7 Third Avenue', city: 'Knoxville', zip: '37919' }),
  ];
  expect(findDuplicates(offices)).toEqual([]);
});

test('two suites of one building are two clinics, even with one phone', () => {
  const [a, b] = [clinic({}, { street2: 'Suite 100' }), clinic({}, { street2: 'Ste. 200' })];
  expect(sameness(a, b)).toBeUndefined();
});

test('one suite written three ways is one clinic', () => {
  const suites = ['Suite A-100', 'STE A100', '#A100'].map((street2) => clinic({}, { street2 }));
  expect(findDuplicates(suites)).toHaveLength(3);
});

test('a suite and a silence about it are one clinic', () => {
  expect(sameness(clinic({}, { street2: 'Suite 100' }), clinic())).toBe('street');
});

test('one door with neither name nor phone in common is two clinics', () => {
  expect(sameness(clinic(), clinic({ name: 'Unlike Psychiatry', phones: [] }))).toBeUndefined();
});

test('one door and one phone are one clinic, whatever it calls itself', () => {
  expect(sameness(clinic(), clinic({ name: 'Unlike Psychiatry' }))).toBe('street');
});

test('an earlier name counts as a name', () => {
  const other = clinic({ name: 'Unlike Psychiatry', aka: ['Test Clinic LLC'], phones: [] });
  expect(sameness(clinic(), other)).toBe('street');
});

test('one organization at one door is one clinic by its registry number', () => {
  const npi = { number: '1234567893', source: 'site', asOf: '2026' };
  expect(sameness(clinic({ npi }), clinic({ npi, name: 'Unlike', phones: [] }))).toBe('npi');
});

test('without a street, a phone in one ZIP code makes one clinic', () => {
  expect(sameness(withoutStreet(), clinic({ name: 'Unlike Psychiatry' }))).toBe('phone');
});

test('without a street, a website in one ZIP code makes one clinic', () => {
  const a = withoutStreet({ website, phones: [] });
  expect(sameness(a, clinic({ website, name: 'Unlike', phones: [] }))).toBe('website');
  const shared = { website: 'https://www.facebook.com/test', phones: [] };
  expect(sameness(withoutStreet(shared), clinic({ ...shared, name: 'Unlike' }))).toBeUndefined();
});

test('a phone alone, a name alone and a website alone make nothing', () => {
  const far = { street1: '5 Far Street', city: 'Memphis', zip: '38103' };
  expect(sameness(clinic({ website }), clinic({ website }, far))).toBeUndefined();
  const nowhere = withoutStreet({ website });
  expect(sameness(nowhere, clinic({ website }, far))).toBeUndefined();
});

test('two houses that a directory names without their streets stay two', () => {
  const house = (name: string, sourceId: string) => {
    const [site] = providerInput().sources;
    if (!site) throw new Error('The fixture has a source.');
    return withoutStreet({ name, sources: [{ ...site, feed: 'samhsa', sourceId }] });
  };
  expect(sameness(house('Test House', 'a'), house('Test House 2', 'b'))).toBeUndefined();
});

test('names that differ by a number are two names', () => {
  const [a, b] = [clinic({ phones: [] }), clinic({ name: 'Test Clinic 2', phones: [] })];
  expect(sameness(a, b)).toBeUndefined();
});
