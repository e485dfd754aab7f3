import { parsePlace, type CityTry } from './parse-place.ts';
import { placeShard, placeTitle, zipShard } from './place-name.ts';
import { stateFor } from './states.ts';
import type { Place, PlaceRow, PlaceShard, ZipShard } from './types.ts';

/** Reads one file. undefined: there is no such file. Throws when a file could not be read. */
export interface PlaceFiles {
  zips: (shard: string) => Promise<ZipShard | undefined>;
  places: (shard: string) => Promise<PlaceShard | undefined>;
}

/** What came of looking a place up. */
export type FoundPlace =
  | { kind: 'place'; place: Place }
  /** Several places of one name, largest first. */
  | { kind: 'which'; labels: string[] }
  | { kind: 'state'; name: string; slug: string }
  | { kind: 'empty' }
  | { kind: 'malformed' }
  | { kind: 'not-found' };

/** The place that was typed. Throws only when a file could not be read. */
export async function findPlace(typed: string, files: PlaceFiles): Promise<FoundPlace> {
  const parsed = parsePlace(typed);
  if (parsed.kind === 'zip') return findZip(parsed.zip, files);
  if (parsed.kind === 'city') return findCity(parsed.tries, files);
  if (parsed.kind === 'state') {
    const { name, slug } = stateFor(parsed.state);
    return { kind: 'state', name, slug };
  }
  return parsed;
}

async function findZip(zip: string, files: PlaceFiles): Promise<FoundPlace> {
  const row = (await files.zips(zipShard(zip)))?.[zip];
  if (!row) return { kind: 'not-found' };
  const [lat, lon, city, state] = row;
  return { kind: 'place', place: { lat, lon, label: `${city}, ${state} ${zip}` } };
}

async function findCity(tries: readonly CityTry[], files: PlaceFiles): Promise<FoundPlace> {
  for (const { city, state } of tries) {
    const rows = (await files.places(placeShard(city)))?.[city] ?? [];
    const matches = rows.filter(([code]) => state === undefined || code === state);
    const [only, ...others] = matches.map((row) => toPlace(row, city));
    if (!only) continue;
    if (others.length === 0) return { kind: 'place', place: only };
    return { kind: 'which', labels: [only, ...others].map(({ label }) => label) };
  }
  return { kind: 'not-found' };
}

function toPlace([state, lat, lon, , name]: PlaceRow, key: string): Place {
  return { lat, lon, label: `${name ?? placeTitle(key)}, ${state}` };
}
