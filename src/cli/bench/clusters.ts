// How long the map takes to decide what stands where, with 10,000 clinics in its search.
import process from 'node:process';
import { MapThings } from '#features/finder/map-things.ts';
import { syntheticEntries } from '#features/finder/synthetic/entries.ts';
import type { Benchmark } from './benchmark.ts';
import { median } from './median.ts';

const count = 10_000;
const rounds = 15;
/** From the whole country to a part of a city. */
const zooms = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Do pins become clusters fast enough for every zoom? */
export const clusters: Benchmark = {
  name: 'clusters',
  about: `pins and clusters of ${count.toLocaleString('en')} clinics, at the slowest zoom`,
  run: () => {
    const results = syntheticEntries(count).map((item) => ({ item, miles: 0 }));
    const scene = {
      place: null,
      area: null,
      results,
      circleMiles: null,
      treatment: 'any',
    } as const;
    const slowest = zooms
      .map((zoom) => {
        // A new one each time: what it has found for a zoom it keeps.
        const times = Array.from({ length: rounds }, () => {
          const things = new MapThings({ ...scene, cards: [] });
          const start = process.threadCpuUsage();
          things.at(zoom);
          const { user, system } = process.threadCpuUsage(start);
          return (user + system) / 1000;
        });
        return { zoom, ms: median(times) };
      })
      .reduce((slow, one) => (one.ms > slow.ms ? one : slow));
    return Promise.resolve({
      rows: [
        { what: '10,000 pins in clusters', unit: 'ms', ours: slowest.ms, bound: { atMost: 10 } },
      ],
      notes: [
        `clusters: processor time in Node; of ${rounds} rounds the middle one; zoom ${slowest.zoom}, is the slowest of ${zooms.length}.`,
      ],
    });
  },
};
