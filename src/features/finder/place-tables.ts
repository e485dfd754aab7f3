// ZIP codes, cities and borders as the finder needs them: US only, one spelling, mistakes mended.
import { feature } from 'topojson-client';
import { boundsOf, grow, isWithin, type Bounds } from '#lib/geo/bounds.ts';
import { groupBy } from '#lib/group.ts';
import { medianPoint, type Point } from '#lib/geo/point.ts';
import { cityKey, geocode, type Geocode, type PlaceTables } from './geocode.ts';
import { censusZips, rawCities, rawZips, readAtlas, type CensusZips } from './packages.ts';
import { stateCodes, states } from './states.ts';

/** A ZIP code with its place. */
export interface ZipRow extends Point {
  zip: string;
  city: string;
  state: string;
}

/** A city. */
export interface CityRow extends Point {
  name: string;
  state: string;
  /** People who live there; where nobody counted them, 1,000 for each ZIP code. For order alone. */
  size: number;
}

// Points that the first table has wrong (4 to 150 miles off); the second has them right. So it is in
// the territories, where the first has Vieques, an island, on the mainland.
const betterInCensus = new Set(['99505', '99506']);

// What the gazetteer calls two cities, and what everybody writes.
const commonNames: Record<string, string> = {
  'New York City|NY': 'New York',
  'Washington, D.C.|DC': 'Washington',
};

// Places of the gazetteer that hide the one that everybody means: a hamlet near Río Grande, and the
// island. Without it, the city is where its ZIP code is.
const hidesAnother = new Set(['Vieques|PR']);

const territories = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);

/**
 * Every ZIP code of the states we list. Left out: military post offices abroad, which have no
 * place, and a row whose point lies outside its state (10200 has lost its minus sign).
 */
export function zipRows(): readonly ZipRow[] {
  return (zipRowsKept ??= readZips());
}

// A build asks for both from several of its pages; nobody changes what they are given.
let zipRowsKept: readonly ZipRow[] | undefined;
const citiesOf = new WeakMap<readonly ZipRow[], readonly CityRow[]>();

function readZips(): ZipRow[] {
  const census = censusZips();
  const rows = rawZips()
    .filter(({ country, state }) => country === 'US' && stateCodes.includes(state))
    .map(({ zip, latitude, longitude, city, state }) => {
      const isBetter = betterInCensus.has(zip) || territories.has(state);
      const better = isBetter ? census[zip] : undefined;
      return {
        zip,
        city,
        state,
        lat: better?.latitude ?? latitude,
        lon: better?.longitude ?? longitude,
      };
    });
  const bounds = stateBounds();
  return [...rows, ...lateZips(census)]
    .filter((row) => {
      const box = bounds.get(row.state);
      return box !== undefined && isWithin(row, box);
    })
    .sort((a, b) => (a.zip < b.zip ? -1 : 1));
}

/** ZIP codes in use that the first table lacks. Their cities: USPS. */
function lateZips(census: CensusZips): ZipRow[] {
  const places = {
    '72405': ['Jonesboro', 'AR'],
    '72713': ['Bentonville', 'AR'],
    '75036': ['Frisco', 'TX'],
    '75072': ['McKinney', 'TX'],
    '89437': ['Sparks', 'NV'],
  } as const;
  return Object.entries(places).flatMap(([zip, [city, state]]) => {
    const point = census[zip];
    return point ? [{ zip, city, state, lat: point.latitude, lon: point.longitude }] : [];
  });
}

/** Every city we know, the larger of two of one name in a state first. */
export function cityRows(zips: readonly ZipRow[]): readonly CityRow[] {
  const rows = citiesOf.get(zips) ?? readCities(zips);
  citiesOf.set(zips, rows);
  return rows;
}

function readCities(zips: readonly ZipRow[]): CityRow[] {
  const gazetteer = rawCities().flatMap(({ name, country, adminCode, population, loc }) => {
    // Country codes look like states: AR is Argentina too.
    const state = country === 'US' ? adminCode : territories.has(country) ? country : '';
    const [lon, lat] = loc.coordinates;
    const common = commonNames[`${name}|${state}`] ?? name;
    const isMeant = stateCodes.includes(state) && !hidesAnother.has(`${name}|${state}`);
    return isMeant ? [{ name: common, state, size: population, lat, lon }] : [];
  });
  gazetteer.sort((a, b) => b.size - a.size);
  const postal = [...groupBy(zips, ({ city, state }) => `${city}|${state}`).values()].flatMap(
    (rows) => {
      const [first] = rows;
      return first
        ? [{ name: first.city, state: first.state, size: rows.length * 1000, ...medianPoint(rows) }]
        : [];
    },
  );
  const rows = new Map<string, CityRow>();
  for (const row of [...gazetteer, ...postal]) {
    const key = cityKey(row.name, row.state);
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}

/** The rectangle around each state, with a margin for shores and for simplified borders. */
export function stateBounds(): Map<string, Bounds> {
  const atlas = readAtlas('states');
  const shapes = feature(atlas, atlas.objects.states).features;
  return new Map(
    states.flatMap(({ code, fips }) => {
      const shape = shapes.find(({ id }) => id === fips);
      if (!shape) return [];
      return [[code, grow(boundsOf(pointsOf(shape.geometry)), 0.1)] as const];
    }),
  );
}

/** Everything geocode() needs. Slow the first time (about half a second); call it once. */
export function placeTables(): PlaceTables {
  const zips = zipRows();
  return {
    zips: new Map(zips.map((row) => [row.zip, row])),
    cities: new Map(cityRows(zips).map((row) => [cityKey(row.name, row.state), row])),
    bounds: stateBounds(),
  };
}

let tables: PlaceTables | undefined;

/** geocode() over the real tables, read on first use and kept. */
export function geocoder(): Geocode {
  return (place) => geocode(place, (tables ??= placeTables()));
}

function pointsOf(geometry: GeoJSON.Geometry): Point[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat().map(toPoint);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2).map(toPoint);
  throw new TypeError(`A state must be an area, found ${geometry.type}.`);
}

function toPoint([lon = NaN, lat = NaN]: GeoJSON.Position): Point {
  return { lat, lon };
}
