import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesAt, storeOf, usPoint } from './fixtures/entries.ts';
import { clusterForOverview, overviewZooms, type OverviewPoint } from './overview.ts';

const points = fc.array(usPoint, { minLength: 1, maxLength: 150 });
const zooms = fc.constantFrom(...overviewZooms);
const one = { wholeUpTo: 1000, clinicsInCell: 8 };
const many = { wholeUpTo: 0, clinicsInCell: 8 };

const franklin = { lat: 35.925, lon: -86.869, where: 'Franklin, TN' };
const nashville = { lat: 36.163, lon: -86.781, where: 'Nashville, TN' };
const memphis = { lat: 35.15, lon: -90.049, where: 'Memphis, TN' };

/** Pixels of Web Mercator by its textbook formula, not by ours. Source: EPSG:3857. */
function pixels({ lat, lon }: { lat: number; lon: number }, zoom: number) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const size = 256 * 2 ** zoom;
  return {
    x: size * (lon / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

describe.each([
  ['in one file', one],
  ['in many files', many],
])('the overview of clinics %s', (_, cut) => {
  test('counts every clinic once, at every zoom', async () => {
    await fc.assert(
      fc.asyncProperty(points, zooms, async (at, zoom) => {
        const clusters = await storeOf(entriesAt(at), cut).store.overview(zoom);
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(at.length);
      }),
    );
  });

  test('has no two marks that would lie on each other', async () => {
    await fc.assert(
      fc.asyncProperty(points, zooms, async (at, zoom) => {
        const marks = (await storeOf(entriesAt(at), cut).store.overview(zoom)).map((cluster) =>
          pixels(cluster, zoom),
        );
        const gaps = marks.flatMap((a, index) =>
          marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        );
        // A mark is as large as a thumb, and its place is rounded by less than a pixel.
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(63);
      }),
    );
  });

  test('begins with the largest cluster', async () => {
    const at = fc.sample(usPoint, { numRuns: 900, seed: 7 });
    const counts = (await storeOf(entriesAt(at), cut).store.overview(6)).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('a zoom beyond its own has the clusters of the nearest', async () => {
    const { store } = storeOf(entriesAt(fc.sample(usPoint, { numRuns: 90, seed: 7 })), cut);
    expect(await store.overview(0)).toEqual(await store.overview(3));
    expect(await store.overview(18)).toEqual(await store.overview(8));
    expect(await store.overview(4.4)).toEqual(await store.overview(4));
  });

  test('of an empty list is empty', async () => {
    expect(await storeOf([], cut).store.overview(5)).toEqual([]);
  });
});

test('the overview does not depend on how the clinics are cut, nor on their order', async () => {
  await fc.assert(
    fc.asyncProperty(points, zooms, async (at, zoom) => {
      const entries = entriesAt(at);
      const whole = await storeOf(entries, one).store.overview(zoom);
      expect(await storeOf(entries, many).store.overview(zoom)).toEqual(whole);
      expect(await storeOf(entries.toReversed(), many).store.overview(zoom)).toEqual(whole);
    }),
  );
});

test('a cluster bears the name of the city with most clinics, and stands on it', () => {
  const places: OverviewPoint[] = [franklin, nashville, nashville, memphis];
  expect(clusterForOverview(places, 6)).toEqual([
    { lat: 36.163, lon: -86.781, count: 3, name: 'Nashville, TN' },
    { lat: 35.15, lon: -90.049, count: 1, name: 'Memphis, TN' },
  ]);
});

test('an overview of many clinics comes in short files, and asks for no other', async () => {
  const entries = entriesAt(fc.sample(usPoint, { numRuns: 5000, seed: 7 }));
  const { store, read, files } = storeOf(entries);
  const clusters = await store.overview(8);
  const [index, ...pages] = read;
  expect(index).toBe('clinics');
  expect(pages).toHaveLength(Math.ceil(clusters.length / 250));
  expect(pages.every((page) => page.includes('/overview-') && files.has(page))).toBe(true);
});
