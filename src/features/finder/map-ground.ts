// What lies under the pins, as plain numbers: borders, and which states are in view.
import type { NationMap, Outline } from './types.ts';

/** The part of the globe that the map shows. Units: degrees. */
export interface View {
  south: number;
  west: number;
  north: number;
  east: number;
}

const scale = 100;

/** East of this lie Guam, the Northern Marianas and Alaska's last islands, past the antimeridian. */
const pastAntimeridian = 100;

/** An outline as points. Order: as drawn. */
export function readOutline(outline: Outline): [lat: number, lon: number][] {
  const points: [number, number][] = [];
  let [lat, lon] = [0, 0];
  for (let index = 0; index + 1 < outline.length; index += 2) {
    lat += outline[index] ?? 0;
    lon += outline[index + 1] ?? 0;
    points.push([lat / scale, beside(lon / scale)]);
  }
  return points;
}

/** Postal codes of the states whose rectangle touches the view. */
export function statesIn({ boxes }: NationMap, view: View): string[] {
  return boxes
    .filter(([, south, west, north, east]) => {
      if (north < view.south || south > view.north) return false;
      const from = beside(west);
      return from <= view.east && Math.max(from, beside(east)) >= view.west;
    })
    .map(([code]) => code);
}

/** Where a longitude is drawn: what lies past the antimeridian stands west of all the rest. */
export function beside(lon: number): number {
  return lon > pastAntimeridian ? lon - 360 : lon;
}
