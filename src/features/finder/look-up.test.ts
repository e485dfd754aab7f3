import { expect, test } from 'vitest';
import { entriesAt, storeOf } from './fixtures/entries.ts';
import { placeFiles } from './fixtures/place-files.ts';
import { lookUp } from './look-up.ts';
import { emptyQuery } from './query-url.ts';
import type { NameRow } from './name-row.ts';

const rows: NameRow[] = [
  ['Athena Care', 'Franklin', 'TN', ''],
  ['Boulder Ketamine', 'Denver', 'CO', ''],
  ['Clinic 360', 'Reno', 'NV', ''],
];
const points = [
  { lat: 35.92, lon: -86.83 },
  { lat: 40.01, lon: -105.27 },
  { lat: 39.53, lon: -119.81 },
];
const entries = entriesAt(points).map((entry, index) => ({
  ...entry,
  names: rows.slice(index, index + 1),
}));
const shelves = { store: storeOf(entries).store, files: placeFiles };
const look = (place: string) => lookUp({ ...emptyQuery, place }, null, shelves);
const names = (hits: readonly { name: string }[]) => hits.map(({ name }) => name);

test('what is no place but the name of clinics gives those clinics', async () => {
  const found = await look('athena care');
  expect(found.kind === 'names' && names(found.hits)).toEqual(['Athena Care']);
});

test('a clinic as it is suggested, with its city and state, is found', async () => {
  const found = await look('Athena Care, Franklin, TN');
  expect(found.kind === 'names' && names(found.hits)).toEqual(['Athena Care']);
});

test('a name with a number in it is no malformed place', async () => {
  const found = await look('Clinic 360');
  expect(found.kind === 'names' && names(found.hits)).toEqual(['Clinic 360']);
});

test('a city that is also the name of a clinic gives both', async () => {
  const found = await look('Boulder');
  const hits = found.kind === 'which' || found.kind === 'clinics' ? found.named : [];
  expect(names(hits)).toEqual(['Boulder Ketamine']);
});

test('a city with its state, and a ZIP code, are asked of no clinic', async () => {
  for (const typed of ['Boulder, CO', '80302']) {
    expect(await look(typed)).toMatchObject({ kind: 'clinics', named: [] });
  }
});

test('what is neither is not found, and that is not the same as no clinic near (F3)', async () => {
  expect(await look('Qwertyville')).toEqual({ kind: 'not-found' });
  expect(await look('???')).toEqual({ kind: 'malformed' });
  expect(await look('')).toEqual({ kind: 'empty' });
  expect(await look('Bangor, ME')).toMatchObject({ kind: 'clinics', answer: { isWidened: true } });
});

test('a state and a territory are what they are; "Washington" is asked about, the state too', async () => {
  expect(await look('Puerto Rico')).toMatchObject({
    kind: 'state',
    state: { slug: 'puerto-rico' },
  });
  expect(await look('Guam')).toMatchObject({ kind: 'state', state: { slug: 'guam' } });
  expect(await look('Washington')).toMatchObject({
    kind: 'which',
    state: { slug: 'washington' },
  });
});

test('a ZIP code stays a point: the next town’s clinics are not hidden (F30)', async () => {
  // Brentwood, TN 37027 is 8 miles from the clinic in Franklin.
  expect(await look('37027')).toMatchObject({
    kind: 'clinics',
    place: { label: 'Brentwood, TN 37027' },
    answer: { isWidened: false, results: [{ item: { rank: 0 } }] },
  });
});
