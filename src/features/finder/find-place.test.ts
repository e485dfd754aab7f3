import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import { groupBy } from '#lib/group.ts';
import { findPlace } from './find-place.ts';
import {
  allZips,
  cellFiles,
  cellIndex,
  cityFiles,
  placeFiles,
  zipFiles,
} from './fixtures/place-files.ts';
import { packIndex } from './place-index.ts';

async function pointOf(typed: string) {
  const found = await findPlace(typed, placeFiles);
  if (found.kind !== 'place') throw new Error(`${typed}: ${found.kind}`);
  return found.place;
}

describe('a place is found near where it is', () => {
  // Town halls and the like, from Wikipedia.
  test.each([
    ['NYC', 'New York, NY', 40.7128, -74.006],
    ['Washington DC', 'Washington, DC', 38.9047, -77.0164],
    ['St. Paul, MN', 'Saint Paul, MN', 44.9537, -93.09],
    ['Saint Paul MN', 'Saint Paul, MN', 44.9537, -93.09],
    ['El Paso TX', 'El Paso, TX', 31.7619, -106.485],
    ['Santa Fe, NM', 'Santa Fe, NM', 35.687, -105.9378],
    ['ft worth, texas', 'Fort Worth, TX', 32.7555, -97.3308],
    ['Brooklyn, NY', 'Brooklyn, NY', 40.6782, -73.9442],
    ['San Juan, PR', 'San Juan, PR', 18.4655, -66.1057],
    ['Honolulu HI', 'Honolulu, HI', 21.3069, -157.8583],
    ['00907', 'San Juan, PR 00907', 18.4523, -66.0876],
    ['99505', 'Jber, AK 99505', 61.25, -149.7],
    ['75072', 'McKinney, TX 75072', 33.19, -96.69],
  ])('%s', async (typed, label, lat, lon) => {
    const place = await pointOf(typed);
    expect(place.label).toBe(label);
    expect(distanceMiles(place, { lat, lon })).toBeLessThan(8);
  });
});

test('a city that several states have is asked about, the largest first', async () => {
  const found = await findPlace('Springfield', placeFiles);
  expect(found.kind).toBe('which');
  const labels = found.kind === 'which' ? found.labels : [];
  expect(labels.slice(0, 3)).toEqual(['Springfield, MO', 'Springfield, MA', 'Springfield, IL']);
});

test('"Santa Fe" alone offers New Mexico first', async () => {
  const found = await findPlace('Santa Fe', placeFiles);
  expect(found).toMatchObject({ kind: 'which' });
  expect(found.kind === 'which' && found.labels[0]).toBe('Santa Fe, NM');
});

test('a city that only one state has needs no state', async () => {
  expect((await pointOf('Albuquerque')).label).toBe('Albuquerque, NM');
});

test.each(['Qwertyville, TN', 'Qwertyville', '00000', 'Buenos Aires, AR'])(
  '%j is not found, which is not the same as no clinic near it',
  async (typed) => {
    expect(await findPlace(typed, placeFiles)).toEqual({ kind: 'not-found' });
  },
);

test('a ZIP code and its own town are within 12 miles of each other, for towns of one ZIP code', async () => {
  const single = [...groupBy(allZips.filter(isPlain), nameOf).values()].flatMap((rows) =>
    rows.length === 1 ? rows : [],
  );
  const far: string[] = [];
  for (const row of single.filter((_, index) => index % 40 === 0)) {
    const found = await findPlace(nameOf(row), placeFiles);
    if (found.kind !== 'place' || distanceMiles(found.place, row) > 12) far.push(row.zip);
  }
  // Alaska and the deserts have towns whose ZIP code is wider than that.
  expect(far.length / (single.length / 40)).toBeLessThan(0.01);
});

test('no file of places is larger than 5 kB on the wire', () => {
  const shelves = { zip: zipFiles, places: cityFiles, here: cellFiles };
  const sizes = Object.entries(shelves).flatMap(([folder, files]) =>
    [...files].map(([name, file]) => ({ path: `${folder}/${name}`, bytes: onTheWire(file) })),
  );
  sizes.push({ path: 'here', bytes: onTheWire(cellIndex) });
  sizes.push({ path: 'places', bytes: onTheWire(packIndex(cityFiles.keys())) });
  expect(sizes.length).toBeGreaterThan(3000);
  expect(sizes.filter(({ bytes }) => bytes > 5000)).toEqual([]);
});

function onTheWire(file: unknown): number {
  return gzipSync(JSON.stringify(file)).length;
}

function nameOf({ city, state }: { city: string; state: string }): string {
  return `${city}, ${state}`;
}

function isPlain({ city }: { city: string }): boolean {
  return /^[A-Za-z ]+$/.test(city);
}
