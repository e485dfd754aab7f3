import { expect, test } from 'vitest';
import { entriesAt, storeOf } from './fixtures/entries.ts';
import { packFacts } from './facts.ts';
import { emptyQuery } from './query-url.ts';
import { inOrder, middleOf } from './search.ts';
import { seekAround, seekWithin } from './seek.ts';

const here = { lat: 36, lon: -86 };
/** One degree of latitude is about 69 miles. */
const north = (degrees: number) => ({ lat: 36 + degrees, lon: -86 });
const storeAt = (...degrees: number[]) => storeOf(entriesAt(degrees.map(north))).store;
const ranks = (results: readonly { item: { rank: number } }[]) =>
  results.map(({ item }) => item.rank);

test('with none within 25 miles the next distance that has some is shown', async () => {
  const found = await seekAround(storeAt(0.9, 0.6, 2), here, emptyQuery);
  expect(found).toMatchObject({ isWidened: true, reachMiles: 50 });
  expect(ranks(found.results)).toEqual([1]);
  expect(found.nearestMiles).toBeCloseTo(41.5, 0);
});

test('with none within 100 miles the nearest five are shown, however far', async () => {
  const far = storeAt(3, 5, 7, 9, 11, 13, 15);
  const found = await seekAround(far, here, { ...emptyQuery, radiusMiles: 10 });
  expect(found).toMatchObject({ isWidened: true, reachMiles: null });
  expect(ranks(found.results)).toEqual([0, 1, 2, 3, 4]);
});

test('widening keeps the filters: a nearer clinic of another treatment is not let in', async () => {
  const entries = entriesAt([north(0.1), north(1)]).map((entry, index) => ({
    ...entry,
    facts: packFacts({ iv: index === 0 ? 'no' : 'yes' }, 'pain'),
  }));
  const { store } = storeOf(entries);
  const found = await seekAround(store, here, { ...emptyQuery, treatment: 'iv' });
  expect(ranks(found.results)).toEqual([1]);
  expect(found).toMatchObject({ isWidened: true, counts: { all: 1, shown: 0 } });
});

test('without any clinic there is nothing to show', async () => {
  const found = await seekAround(storeAt(), here, emptyQuery);
  expect(found.results).toEqual([]);
  expect(found.nearestMiles).toBeNull();
});

test('clinics at one point come by name, never by place in the file', () => {
  const at = (rank: number) => ({ item: { ...here, rank, facts: 0, checkedOn: 1 }, miles: 3 });
  expect(ranks(inOrder([at(1), at(0)], 'distance'))).toEqual([0, 1]);
});

test('last checked first; of one day the nearer first', () => {
  const at = (rank: number, checkedOn: number, miles: number) => ({
    item: { ...here, rank, facts: 0, checkedOn },
    miles,
  });
  const found = [at(0, 10, 1), at(1, 20, 9), at(2, 20, 4)];
  expect(ranks(inOrder(found, 'checked'))).toEqual([2, 1, 0]);
  expect(ranks(inOrder(found, 'name'))).toEqual([0, 1, 2]);
});

test('the middle of a rectangle takes each half from its own side (F1), also across 180°', () => {
  expect(middleOf({ south: 30, north: 40, west: -100, east: -80 })).toEqual({ lat: 35, lon: -90 });
  expect(middleOf({ south: 50, north: 52, west: 178, east: -176 })).toEqual({ lat: 51, lon: -179 });
});

test('a corner of the rectangle, which no circle around its middle shows, is in (F5)', async () => {
  const area = { south: 35, north: 37, west: -87, east: -85 };
  const { store } = storeOf(entriesAt([{ lat: 36.999, lon: -85.001 }, north(1.001)]));
  const found = await seekWithin(store, area, emptyQuery);
  expect(typeof found === 'number' ? found : ranks(found.results)).toEqual([0]);
});

test('a rectangle that may hold more than 5,000 clinics is not read, but counted', async () => {
  const { store, read } = storeOf(
    entriesAt(Array.from({ length: 5001 }, (_, index) => north(index / 10_000))),
  );
  const area = { south: 30, north: 40, west: -90, east: -80 };
  expect(await seekWithin(store, area, emptyQuery)).toBe(5001);
  expect(read).toEqual(['clinics']);
});
