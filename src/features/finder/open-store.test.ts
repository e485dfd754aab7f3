import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type Bounds } from '#lib/geo/bounds.ts';
import { distanceMiles } from '#lib/geo/distance.ts';
import { turn } from '#lib/geo/point.ts';
import { clinicFiles, type Cut } from './clinic-files.ts';
import { entriesAt, storeOf, usPoint } from './fixtures/entries.ts';
import { openStore } from './open-store.ts';

const few: Cut = { wholeUpTo: 1000, clinicsInCell: 8 };
const many: Cut = { wholeUpTo: 0, clinicsInCell: 8 };
const cuts = fc.constantFrom(few, many);
const points = fc.array(usPoint, { minLength: 1, maxLength: 120 });
const ranks = (found: readonly { rank: number }[]) => found.map(({ rank }) => rank).sort(ascending);
const ascending = (a: number, b: number) => a - b;

const anyBounds: fc.Arbitrary<Bounds> = fc
  .record({
    corner: usPoint,
    height: fc.double({ min: 0, max: 20, noNaN: true }),
    width: fc.double({ min: 0, max: 360, noNaN: true }),
  })
  .map(({ corner, height, width }) => ({
    south: corner.lat,
    west: corner.lon,
    north: corner.lat + height,
    east: width >= 359 ? corner.lon + 360 : turn(corner.lon + width),
  }));

describe.each([
  ['in one file', few],
  ['in many files', many],
])('clinics %s', (_, cut) => {
  test('none within the distance is left out, also across the antimeridian', async () => {
    const miles = fc.double({ min: 0, max: 3000, noNaN: true });
    await fc.assert(
      fc.asyncProperty(points, usPoint, miles, async (at, from, limit) => {
        const entries = entriesAt(at);
        const near = entries.filter((entry) => distanceMiles(from, entry) <= limit);
        const found = new Set(ranks(await storeOf(entries, cut).store.around(from, limit)));
        expect(near.filter(({ rank }) => !found.has(rank))).toEqual([]);
      }),
    );
  });

  test('none in the rectangle is left out, also across the antimeridian', async () => {
    await fc.assert(
      fc.asyncProperty(points, anyBounds, async (at, bounds) => {
        const entries = entriesAt(at);
        const found = new Set(ranks(await storeOf(entries, cut).store.within(bounds)));
        const inside = entries.filter((entry) => isWithin(entry, bounds));
        expect(inside.filter(({ rank }) => !found.has(rank))).toEqual([]);
      }),
    );
  });

  test('a count for a rectangle is never too small, and asks for no clinic', async () => {
    await fc.assert(
      fc.asyncProperty(points, anyBounds, async (at, bounds) => {
        const entries = entriesAt(at);
        const { store, read } = storeOf(entries, cut);
        const count = await store.countWithin(bounds);
        expect(count).toBeGreaterThanOrEqual(entries.filter((one) => isWithin(one, bounds)).length);
        expect(count).toBeLessThanOrEqual(entries.length);
        expect(read).toEqual(['clinics']);
      }),
    );
  });

  test('each comes back once, where it is and with its facts, and with its own card', async () => {
    await fc.assert(
      fc.asyncProperty(points, async (at) => {
        const entries = entriesAt(at);
        const { store } = storeOf(entries, cut);
        const found = await store.within({ south: -90, west: -180, north: 90, east: 180 });
        expect(ranks(found)).toEqual(entries.map(({ rank }) => rank));
        for (const point of found) expect(entries[point.rank]).toMatchObject(point);
        const cards = await store.cards(found);
        expect(cards.map(({ id }) => id)).toEqual(found.map(({ rank }) => `clinic-${rank}`));
        expect(await store.count()).toBe(entries.length);
      }),
    );
  });
});

test('any distance holds at least the nearest few hundred', async () => {
  const at = fc.sample(usPoint, { numRuns: 2000, seed: 7 });
  const entries = entriesAt(at);
  const { store } = storeOf(entries, { wholeUpTo: 0, clinicsInCell: 50 });
  for (const from of at.slice(0, 20)) {
    const nearest = [...entries]
      .sort((a, b) => distanceMiles(from, a) - distanceMiles(from, b))
      .slice(0, 300);
    const found = new Set(ranks(await store.around(from, null)));
    expect(nearest.filter(({ rank }) => !found.has(rank))).toEqual([]);
  }
});

test('a short list of the nearest reads few of many files', async () => {
  const entries = entriesAt(fc.sample(usPoint, { numRuns: 5000, seed: 7 }));
  const { store, read, files } = storeOf(entries);
  const from = { lat: 36, lon: -90 };
  const found = [...(await store.around(from, 25))].sort(
    (a, b) => distanceMiles(from, a) - distanceMiles(from, b),
  );
  await store.cards(found.slice(0, 10));
  expect(files.size).toBeGreaterThan(300);
  expect(read.length).toBeLessThan(12);
});

test('while there are few, one file is all there is', () => {
  fc.assert(
    fc.property(fc.array(usPoint, { maxLength: 50 }), (at) => {
      expect([...clinicFiles(entriesAt(at)).keys()]).toEqual(['clinics']);
    }),
  );
});

test('the same clinics give the same files, and a change gives new names to all but the index', () => {
  const entries = entriesAt(fc.sample(usPoint, { numRuns: 60, seed: 7 }));
  expect(clinicFiles(entries, many)).toEqual(clinicFiles(entries, many));
  const names = [...clinicFiles(entries, many).keys()];
  const changed = entries.map((entry) => ({ ...entry, facts: entry.facts + 1 }));
  const others = new Set(clinicFiles(changed, many).keys());
  expect(names.filter((name) => others.has(name))).toEqual(['clinics']);
});

test('when a newer build has taken the place of the files, the next search starts from it', async () => {
  const at = fc.sample(usPoint, { numRuns: 60, seed: 7 });
  const [older, newer] = [entriesAt(at), entriesAt(at.slice(10))];
  const kept = new Map<string, unknown>();
  let files = clinicFiles(older, many);
  const store = openStore({
    read: <Shape>(path: string) => {
      const json = kept.get(path) ?? files.get(path);
      if (json === undefined) return Promise.reject(new Error(`${path}: 404`));
      kept.set(path, json);
      return Promise.resolve(json as Shape); // The path decides the shape.
    },
    forget: (path) => kept.delete(path),
  });
  const [old] = await store.around({ lat: 13.4, lon: 144.8 }, 50);
  files = clinicFiles(newer, many);
  await expect(store.around({ lat: 36, lon: -90 }, 3000)).rejects.toThrow('404');
  expect(await store.around({ lat: 36, lon: -90 }, 20_000)).toHaveLength(50);
  expect(old).toBeDefined();
});

test('the cut is the same question whichever way it is asked', async () => {
  await fc.assert(
    fc.asyncProperty(points, usPoint, cuts, async (at, from, cut) => {
      const { store } = storeOf(entriesAt(at), cut);
      const all = await store.around(from, null);
      expect(ranks(all)).toEqual(at.map((_, rank) => rank));
    }),
  );
});
