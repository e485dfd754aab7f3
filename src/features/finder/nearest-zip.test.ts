import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import { usPoint } from './fixtures/entries.ts';
import { allZips, hereFiles } from './fixtures/place-files.ts';
import { cellName, nearestZip } from './nearest-zip.ts';

test('the ZIP code found is the nearest of all, by brute force', () =>
  fc.assert(
    fc.asyncProperty(usPoint, async (from) => {
      const found = await nearestZip(from, hereFiles);
      const far = allZips.map((zip) => ({ zip: zip.zip, miles: distanceMiles(from, zip) }));
      const best = far.reduce((a, b) => (b.miles < a.miles ? b : a));
      const miles = far.find(({ zip }) => zip === found)?.miles ?? 100;
      // The files keep three decimals, about a hundred metres.
      expect(miles - Math.min(100, best.miles)).toBeLessThan(0.2);
    }),
    { seed: 11, numRuns: 150 },
  ));

test.each([
  ['the town hall of Franklin, TN', 35.925, -86.869, /^3706[4-9]$/],
  ['Times Square, New York', 40.758, -73.9855, /^10[01]\d\d$/],
  ['Old San Juan, Puerto Rico', 18.4655, -66.1057, /^009/],
  ['Hagåtña, Guam', 13.4757, 144.7489, /^969/],
  ['Adak, Alaska, west of 176° west', 51.88, -176.65, /^99546$/],
])('%s is in its own ZIP code', async (_, lat, lon, zip) => {
  expect(await nearestZip({ lat, lon }, hereFiles)).toMatch(zip);
});

test.each([
  ['London', 51.5, -0.13],
  ['Mexico City', 19.43, -99.13],
  ['the middle of the Pacific', 0, -140],
])('%s is outside the US', async (_, lat, lon) => {
  expect(await nearestZip({ lat, lon }, hereFiles)).toBeNull();
});

test('only a degree of the point is read: the cells around it, and no more than nine', async () => {
  const read: string[] = [];
  const cell = (name: string) => {
    read.push(name);
    return hereFiles.cell(name);
  };
  await nearestZip({ lat: 36.5, lon: -86.5 }, { ...hereFiles, cell });
  expect(read[0]).toBe(cellName(36, -87));
  expect(read.length).toBeLessThanOrEqual(9);
});
