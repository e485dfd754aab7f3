// One code path from a hundred clinics to a hundred thousand. Slow by its nature: 100,000 clinics
// are made once for all tests of this file.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import type { ClinicEntry } from './clinic-files.ts';
import { storeOf } from './fixtures/entries.ts';
import { overviewZooms } from './overview.ts';
import { syntheticEntries } from './synthetic/entries.ts';

const newYork = { lat: 40.734, lon: -74.005 };
const limits = { index: 10_000, file: 5000, indexWhole: 60_000 };
let all: ClinicEntry[] = [];

beforeAll(() => {
  all = syntheticEntries(100_000);
}, 120_000);

// The quickest packing: a server's is smaller.
const packed = (json: unknown) => gzipSync(JSON.stringify(json), { level: 1 }).length;

describe.each([107, 10_000, 100_000])('among %i clinics', (count) => {
  let entries: ClinicEntry[] = [];
  let opened: ReturnType<typeof storeOf> | undefined;
  const open = () => (opened ??= storeOf(entries));

  beforeAll(() => {
    entries = all.slice(0, count);
  });

  test('the index and every other file stay small', { timeout: 120_000 }, () => {
    const { files } = open();
    const isWhole = files.size === 1;
    expect(isWhole).toBe(count < 400);
    for (const [path, json] of files) {
      const limit = path === 'clinics' ? (isWhole ? limits.indexWhole : limits.index) : limits.file;
      expect(packed(json), path).toBeLessThanOrEqual(limit);
    }
  });

  test(
    'a search finds those within 25 miles, no more and no less',
    { timeout: 120_000 },
    async () => {
      const entries = all.slice(0, count);
      const { store } = storeOf(entries);
      const inReach = (points: readonly { lat: number; lon: number; rank: number }[]) =>
        points
          .filter((point) => distanceMiles(newYork, point) <= 25)
          .map(({ rank }) => rank)
          .sort((a, b) => a - b);
      expect(inReach(await store.around(newYork, 25))).toEqual(inReach(entries));
      expect(await store.count()).toBe(count);
    },
  );

  test('the overview counts every one at every zoom', { timeout: 120_000 }, async () => {
    const { store } = open();
    for (const zoom of overviewZooms) {
      const clusters = await store.overview(zoom);
      expect(clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(count);
    }
  });
});
