// The states under locator maps, from the same atlas and gazetteer as the finder's map. Build only.
import { feature } from 'topojson-client';
import { groupBy } from '#lib/group.ts';
import type { Point } from '#lib/geo/point.ts';
import { locatorGround, type LocatorGround } from './locator-map.ts';
import { readAtlas } from './packages.ts';
import { cityRows, zipRows } from './place-tables.ts';
import { states } from './states.ts';

let reader: ((code: string) => LocatorGround | undefined) | undefined;

/** The ground of a state, by its postal code. Slow the first time (about half a second). */
export function groundOf(code: string): LocatorGround | undefined {
  return (reader ??= groundReader())(code);
}

/** Reads the tables once, then draws each state once. */
export function groundReader(): (code: string) => LocatorGround | undefined {
  const atlas = readAtlas('states');
  const shapes = new Map(
    feature(atlas, atlas.objects.states).features.map(({ id, geometry }) => [
      String(id),
      ringsOf(geometry),
    ]),
  );
  const cities = groupBy(cityRows(zipRows()), ({ state }) => state);
  const kept = new Map<string, LocatorGround>();
  return (code) => {
    const known = kept.get(code);
    const rings = shapes.get(states.find((state) => state.code === code)?.fips ?? '');
    if (known || !rings) return known;
    const largest = [...(cities.get(code) ?? [])].sort((a, b) => b.size - a.size).slice(0, 20);
    const ground = locatorGround(rings, largest);
    kept.set(code, ground);
    return ground;
  };
}

function ringsOf(geometry: GeoJSON.Geometry): Point[][] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : [];
  const more = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  return [...rings, ...more].map((ring) => ring.map(([lon = NaN, lat = NaN]) => ({ lat, lon })));
}
