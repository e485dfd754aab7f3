// The files in which a browser looks places up, each small enough for one short trip.
import { groupBy } from '#lib/group.ts';
import { placeKey, placeShard, placeTitle, zipShard } from './place-name.ts';
import type { CityRow, ZipRow } from './place-tables.ts';
import type { PlaceRow, PlaceShard, ZipShard } from './types.ts';

/** ZIP files by their first three digits: all thousand, so that a wrong ZIP finds an empty file. */
export function zipShards(rows: readonly ZipRow[]): Map<string, ZipShard> {
  const groups = groupBy(rows, ({ zip }) => zipShard(zip));
  const names = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
  return new Map(names.map((name) => [name, toZipShard(groups.get(name) ?? [])]));
}

/** City files by placeShard(). Order within a name: largest first. */
export function placeShards(rows: readonly CityRow[]): Map<string, PlaceShard> {
  const byName = groupBy(rows, ({ name }) => placeKey(name));
  const shards = new Map<string, PlaceShard>();
  for (const [key, cities] of byName) {
    const name = placeShard(key);
    const shard = shards.get(name) ?? {};
    shard[key] = [...cities].sort((a, b) => b.size - a.size).map((city) => toRow(city, key));
    shards.set(name, shard);
  }
  return withLargest(shards);
}

/** So many of the largest "San …" stand in the file of "San" too, to be suggested from there. */
const largestOfMany = 12;

/** Adds to the file of each common first word its largest places, which files of their own hold. */
function withLargest(shards: Map<string, PlaceShard>): Map<string, PlaceShard> {
  const split = [...shards].filter(([name]) => name.includes('-'));
  for (const [start, files] of groupBy(split, ([name]) => name.slice(0, 3))) {
    const largest = files
      .flatMap(([, shard]) => Object.entries(shard))
      .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
      .slice(0, largestOfMany);
    shards.set(start, { ...shards.get(start), ...Object.fromEntries(largest) });
  }
  return shards;
}

function sizeOf(rows: readonly PlaceRow[]): number {
  return Math.max(...rows.map(([, , , size]) => size));
}

function toZipShard(rows: readonly ZipRow[]): ZipShard {
  return Object.fromEntries(
    rows.map(({ zip, lat, lon, city, state }) => [zip, [short(lat), short(lon), city, state]]),
  );
}

function toRow({ name, state, lat, lon, size }: CityRow, key: string): PlaceRow {
  if (name === placeTitle(key)) return [state, short(lat), short(lon), size];
  return [state, short(lat), short(lon), size, name];
}

/** A thousandth of a degree, about a hundred metres: finer than the middle of a ZIP code means. */
function short(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
