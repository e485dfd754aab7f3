import { isWithin, type Bounds } from '#lib/geo/bounds.ts';
import { isPoint, type Point } from '#lib/geo/point.ts';
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
  address: { city: string; state: string; zip?: string | undefined };
  geo?: (Point & { source: string }) | undefined;
}

/** How a point was found: checked by hand, middle of a ZIP code, middle of a city. */
export type Precision = 'checked' | 'zip' | 'city';

export type Located =
  { ok: true; point: Point; precision: Precision } | { ok: false; field: string; sentence: string };

export type Geocode = (place: PlaceOf) => Located;

/**
 * Where a clinic is, as well as its record allows: the point checked by hand, else the middle of
 * its ZIP code, else of its city. A point outside the state is refused, never moved.
 */
export function geocode({ address, geo }: PlaceOf, tables: PlaceTables): Located {
  const { city, state, zip } = address;
  if (geo) return inState({ lat: geo.lat, lon: geo.lon }, 'checked', 'geo', state, tables);
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
