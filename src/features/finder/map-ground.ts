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

/** West of this, Alaska's islands cross the antimeridian; they are drawn beside the rest of it. */
const aleutians = 170;

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

/** Where a longitude is drawn: Alaska's last islands, past the antimeridian, beside the rest of it. */
export function beside(lon: number): number {
  return lon > aleutians ? lon - 360 : lon;
}
