// The ten properties of every search, over the real records and over invented ones, in one file and
// in many. Seeded: the same searches each time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type Bounds } from '#lib/geo/bounds.ts';
import { distanceMiles } from '#lib/geo/distance.ts';
import { turn } from '#lib/geo/point.ts';
import { distanceWords } from './distance-words.ts';
import { findPlace } from './find-place.ts';
import { storeOf, usPoint } from './fixtures/entries.ts';
import { placeFiles } from './fixtures/place-files.ts';
import { plainlyFits } from './fixtures/plain-filter.ts';
import { anyQuery } from './fixtures/queries.ts';
import { realProviders } from './fixtures/real-providers.ts';
import { geocoder } from './place-tables.ts';
import { listedCards, toListing, toScene } from './listing.ts';
import { readQuery, writeQuery } from './query-url.ts';
import type { Provider } from './schema.ts';
import { seekAround, seekWithin, type Answer } from './seek.ts';
import { syntheticProviders } from './synthetic/clinics.ts';
import { toEntries } from './to-entry.ts';
import type { Place } from './types.ts';

const runs = { seed: 4, numRuns: 60 };

function shelf(providers: readonly Provider[], cut?: { wholeUpTo: number; clinicsInCell: number }) {
  const entries = toEntries(providers, geocoder());
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const clinics = entries.flatMap((entry) => {
    const provider = byId.get(entry.pin.id);
    return provider ? [{ entry, provider }] : [];
  });
  return { clinics, store: storeOf(entries, cut).store };
}

const invented = syntheticProviders(1500);
const shelves = [
  ['the real records', shelf(realProviders)],
  ['the real records in many files', shelf(realProviders, { wholeUpTo: 0, clinicsInCell: 8 })],
  ['1,500 invented clinics', shelf(invented, { wholeUpTo: 400, clinicsInCell: 100 })],
] as const;

const ranksOf = ({ results }: Answer) => results.map(({ item }) => item.rank);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe.each(shelves)('over %s', (_, { clinics, store }) => {
  /** Near a clinic, so that most searches find some; or anywhere. */
  const from = fc.oneof(
    usPoint,
    fc
      .record({
        index: fc.nat(clinics.length - 1),
        north: fc.double({ min: -1, max: 1, noNaN: true }),
      })
      .map(({ index, north }) => {
        const { lat = 0, lon = 0 } = clinics[index]?.entry ?? {};
        return { lat: lat + north, lon };
      }),
  );

  /** Ranks of those that fit, within the distance, by brute force. */
  function expected(point: { lat: number; lon: number }, query: Parameters<typeof plainlyFits>[1]) {
    return clinics
      .filter(({ provider }) => plainlyFits(provider, query))
      .filter(({ entry }) => distanceMiles(point, entry) <= (query.radiusMiles ?? Infinity))
      .map(({ entry }) => entry.rank);
  }

  test('(1) every result is within the radius, unless the answer says that it reaches further', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const { results, isWidened, reachMiles } = await seekAround(store, point, query);
        const limit = isWidened || query.radiusMiles === null ? reachMiles : query.radiusMiles;
        for (const { item } of results) {
          expect(distanceMiles(point, item)).toBeLessThanOrEqual(limit ?? Infinity);
        }
      }),
      runs,
    ));

  test('(2) nothing within the radius and filters is left out, and nothing else is in', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const answer = await seekAround(store, point, query);
        const { isWidened, isCut, reachMiles } = answer;
        const within = isCut ? { ...query, radiusMiles: reachMiles } : query;
        if (isWidened) expect(expected(point, query)).toEqual([]);
        else expect(sorted(ranksOf(answer))).toEqual(sorted(expected(point, within)));
      }),
      runs,
    ));

  test('a widened answer holds the nearest that fits, and keeps the filters', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const answer = await seekAround(store, point, query);
        if (!answer.isWidened || query.radiusMiles === null) return;
        const all = expected(point, { ...query, radiusMiles: null });
        const far = clinics
          .filter(({ entry }) => all.includes(entry.rank))
          .map(({ entry }) => distanceMiles(point, entry));
        expect(ranksOf(answer).every((rank) => all.includes(rank))).toBe(true);
        expect(answer.nearestMiles ?? Infinity).toBeCloseTo(Math.min(Infinity, ...far), 6);
      }),
      runs,
    ));

  test('(3) the order follows the sort chosen, and ties have one order', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const { results } = await seekAround(store, point, query);
        for (const [index, { item, miles }] of results.slice(1).entries()) {
          const before = results[index];
          if (!before) continue;
          const keys = {
            distance: [before.miles - miles, before.item.rank - item.rank],
            name: [before.item.rank - item.rank],
            checked: [
              item.checkedOn - before.item.checkedOn,
              before.miles - miles,
              before.item.rank - item.rank,
            ],
          }[query.sort];
          expect(keys.find((difference) => difference !== 0)).toBeLessThan(0);
        }
      }),
      runs,
    ));

  test('(4) the list is the pins: the same clinics, in the same order, under the same numbers', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const answer = await seekAround(store, point, query);
        const listing = toListing({ answer, place: { ...point, label: 'Here' } }, query);
        const cards = await store.cards(answer.results.map(({ item }) => item));
        const scene = toScene(listing, cards);
        const list = listedCards(listing, cards, 0);
        const names = new Map(clinics.map(({ entry }) => [entry.rank, entry.pin.id]));
        expect(list.map(({ card }) => card.id)).toEqual(
          scene.results.map(({ item }) => names.get(item.rank)),
        );
        expect(list.map(({ number }) => number)).toEqual(
          scene.results.map((_, index) => index + 1),
        );
        // Cards read later continue the numbers.
        expect(listedCards(listing, cards.slice(3), 3)).toEqual(list.slice(3));
      }),
      runs,
    ));

  test('(5) the distance shown is the distance, to a tenth of a mile', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const answer = await seekAround(store, point, query);
        const listing = toListing({ answer, place: { ...point, label: 'Here' } }, query);
        const cards = await store.cards(answer.results.map(({ item }) => item));
        for (const { card, miles } of listedCards(listing, cards, 0)) {
          const real = distanceMiles(point, card);
          expect(Math.abs((miles ?? Infinity) - real)).toBeLessThan(0.1);
          const shown = Number(/[\d,.]+/.exec(distanceWords(real))?.[0].replace(',', ''));
          if (real >= 0.95) expect(Math.abs(shown - real)).toBeLessThan(real < 9.95 ? 0.051 : 0.51);
        }
      }),
      { ...runs, numRuns: 20 },
    ));

  test('(7) an area holds exactly the points of its rectangle, also across 180°', () =>
    fc.assert(
      fc.asyncProperty(from, from, anyQuery, async (a, b, query) => {
        const width = turn(b.lon - a.lon);
        const area: Bounds = {
          south: Math.min(a.lat, b.lat),
          north: Math.max(a.lat, b.lat),
          west: width < 0 ? b.lon : a.lon,
          east: width < 0 ? a.lon : b.lon,
        };
        const answer = await seekWithin(store, area, query);
        if (typeof answer === 'number') throw new Error('Too many to list.');
        const inside = clinics
          .filter(({ entry }) => isWithin(entry, area))
          .filter(({ provider }) => plainlyFits(provider, query));
        expect(sorted(ranksOf(answer))).toEqual(sorted(inside.map(({ entry }) => entry.rank)));
      }),
      runs,
    ));

  test('(9) a wider radius never loses a clinic', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        let fewer: number[] = [];
        for (const radiusMiles of [10, 25, 50, 100, null]) {
          const answer = await seekAround(store, point, { ...query, radiusMiles });
          if (answer.isWidened) continue;
          const more = ranksOf(answer);
          // "Any distance" over many files goes on until a hundred are found, and says so.
          if (!answer.isCut) expect(fewer.filter((rank) => !more.includes(rank))).toEqual([]);
          fewer = more;
        }
      }),
      { ...runs, numRuns: 25 },
    ));

  test('(10) no field but the one chosen moves a clinic: who it is and what it offers do not count', () =>
    fc.assert(
      fc.asyncProperty(from, anyQuery, async (point, query) => {
        const unfiltered = { ...query, treatment: 'any', approval: 'any', payments: [] } as const;
        const all = { ...unfiltered, telehealth: false, kinds: [], includesUnsaid: false };
        const [some, every] = [
          await seekAround(store, point, query),
          await seekAround(store, point, all),
        ];
        if (some.isWidened || every.isWidened || some.isCut !== every.isCut) return;
        const kept = new Set(ranksOf(some));
        expect(ranksOf(every).filter((rank) => kept.has(rank))).toEqual(
          ranksOf(some).filter((rank) => ranksOf(every).includes(rank)),
        );
      }),
      runs,
    ));
});

test('(6) a ZIP code and its own city agree: what one lists, the other lists 20 miles wider', async () => {
  const { clinics, store } = shelf(realProviders);
  const within = async (typed: string, radiusMiles: number) => {
    const found = await findPlace(typed, placeFiles);
    if (found.kind !== 'place') throw new Error(`${typed}: ${found.kind}`);
    const place: Place = found.place;
    const points = await store.around(place, radiusMiles);
    return new Set(
      points.filter((p) => distanceMiles(place, p) <= radiusMiles).map(({ rank }) => rank),
    );
  };
  for (const { provider } of clinics) {
    const { city, state, zip } = provider.address;
    if (!zip) continue;
    const [narrow, wide] = [await within(zip, 25), await within(`${city}, ${state}`, 45)];
    expect(
      [...narrow].filter((rank) => !wide.has(rank)),
      provider.id,
    ).toEqual([]);
  }
});

test('(8) an address read, written and read again is the same search', () => {
  fc.assert(
    fc.property(anyQuery, fc.string(), (query, place) => {
      const read = readQuery(writeQuery({ ...query, place }));
      expect(readQuery(writeQuery(read))).toEqual(read);
    }),
    { ...runs, numRuns: 500 },
  );
});
