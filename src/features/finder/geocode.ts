import { isWithin, type Bounds } from '#lib/geo/bounds.ts';
import { distanceMiles } from '#lib/geo/distance.ts';
import { isPoint, type Point } from '#lib/geo/point.ts';
import { addressMark } from './address-mark.ts';
import { placeKey } from './place-name.ts';

/** What is known of where ZIP codes, cities and states are. */
export interface PlaceTables {
  /** ZIP code → its middle, and the state it belongs to. */
  zips: ReadonlyMap<string, Point & { state: string }>;
  /** cityKey() → its middle. */
  cities: ReadonlyMap<string, Point>;
  /** Postal code of a state → the rectangle around it. */
  bounds: ReadonlyMap<string, Bounds>;
}

/** What geocode() needs of a record. */
export interface PlaceOf {
  address: {
    street1?: string | undefined;
    street2?: string | undefined;
    city: string;
    state: string;
    zip?: string | undefined;
  };
  geo?: (Point & { precision: Precision; addressMark: string }) | undefined;
}

/** What a point is the point of: a roof, a street, or the middle of a ZIP code or city. */
export type Precision = 'rooftop' | 'street' | 'zip' | 'city';

// From street addresses to the middle of their ZIP code: 99 of 100 are within 9.2 miles. Alaska's
// ZIP codes hold wilderness: see README, Data and thanks.
const farMiles = 30;
const farMilesAlaska = 150;

export type Located =
  { ok: true; point: Point; precision: Precision } | { ok: false; field: string; sentence: string };

export type Geocode = (place: PlaceOf) => Located;

/**
 * Where a clinic is, as well as its record allows: the point that its record gives, else the
 * middle of its ZIP code, else of its city. Refused, never moved: a point outside the state, far
 * from the ZIP code, or made for another address.
 */
export function geocode({ address, geo }: PlaceOf, tables: PlaceTables): Located {
  const { city, state, zip } = address;
  if (geo) return checked(address, geo, tables);
  if (zip !== undefined) {
    const found = tables.zips.get(zip);
    if (!found) return refuse('address.zip', `must be a ZIP code in use, found "${zip}".`);
    if (found.state !== state) {
      const sentence = `must be a ZIP code of ${state}, found "${zip}", which is in ${found.state}.`;
      return refuse('address.zip', sentence);
    }
    return inState({ lat: found.lat, lon: found.lon }, 'zip', 'address.zip', state, tables);
  }
  const found = tables.cities.get(cityKey(city, state));
  if (!found) {
    const sentence = `must be a city of ${state} that we know, found "${city}"; check the spelling, or add a ZIP code.`;
    return refuse('address.city', sentence);
  }
  return inState({ lat: found.lat, lon: found.lon }, 'city', 'address.city', state, tables);
}

function checked(
  address: PlaceOf['address'],
  { precision, addressMark: mark, ...geo }: Point & { precision: Precision; addressMark: string },
  tables: PlaceTables,
): Located {
  const { state, zip } = address;
  const point = { lat: geo.lat, lon: geo.lon };
  const located = inState(point, precision, 'geo', state, tables);
  if (!located.ok) return located;
  const expected = addressMark(address);
  if (mark !== expected) {
    const sentence = `must be "${expected}", the mark of this address, found "${mark}", which is another's; look the point up again.`;
    return refuse('geo.addressMark', sentence);
  }
  const middle = zip === undefined ? undefined : tables.zips.get(zip);
  if (!middle) return located;
  const miles = distanceMiles(point, middle);
  if (miles <= (state === 'AK' ? farMilesAlaska : farMiles)) return located;
  const sentence = `must lie near ZIP code ${zip}, found ${point.lat}, ${point.lon}, which is ${Math.round(miles)} miles from its middle.`;
  return refuse('geo', sentence);
}

/** The key under which a city stands in PlaceTables.cities. */
export function cityKey(city: string, state: string): string {
  return `${placeKey(city)}|${state}`;
}

function inState(
  point: Point,
  precision: Precision,
  field: string,
  state: string,
  { bounds }: PlaceTables,
): Located {
  const box = bounds.get(state);
  if (box && isPoint(point) && isWithin(point, box)) return { ok: true, point, precision };
  const sentence = `must lie in ${state}, found ${point.lat}, ${point.lon}.`;
  return refuse(field, sentence);
}

function refuse(field: string, sentence: string): Located {
  return { ok: false, field, sentence };
}
