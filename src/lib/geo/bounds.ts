import type { Point } from './point.ts';

/** A rectangle of the globe. Units: degrees. west > east means that it crosses the antimeridian. */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** The smallest rectangle that holds every point. Throws when there is none. */
export function boundsOf(points: readonly Point[]): Bounds {
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b);
  const first = lons[0];
  const last = lons.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError('boundsOf() needs at least one point, got none.');
  }
  let widest = { gap: 360 - (last - first), west: first, east: last };
  lons.forEach((lon, index) => {
    const next = lons[index + 1];
    if (next === undefined || next - lon <= widest.gap) return;
    widest = { gap: next - lon, west: next, east: lon };
  });
  const lats = points.map(({ lat }) => lat);
  return {
    south: lats.reduce((a, b) => Math.min(a, b)),
    north: lats.reduce((a, b) => Math.max(a, b)),
    west: widest.west,
    east: widest.east,
  };
}

/** True when the point lies in the rectangle or on its edge. */
export function isWithin({ lat, lon }: Point, bounds: Bounds): boolean {
  if (lat < bounds.south || lat > bounds.north) return false;
  if (bounds.west <= bounds.east) return lon >= bounds.west && lon <= bounds.east;
  return lon >= bounds.west || lon <= bounds.east;
}

/** The rectangle with a margin on every side. Units: degrees. */
export function grow(bounds: Bounds, margin: number): Bounds {
  return {
    south: Math.max(-90, bounds.south - margin),
    north: Math.min(90, bounds.north + margin),
    west: bounds.west - margin,
    east: bounds.east + margin,
  };
}
