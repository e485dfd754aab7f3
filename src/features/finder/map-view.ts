// Rectangles as the map has them, and as the rest of the finder has them.
import type { Bounds } from '#lib/geo/bounds.ts';
import { turn } from '#lib/geo/point.ts';
import { beside } from './map-ground.ts';

/**
 * The rectangle that a map shows, exactly, with west and east within −180..180. A map that shows
 * the whole globe or more gives all of it. Units: degrees; a map that was moved across the
 * antimeridian has them beyond 180, or below −180.
 */
export function toArea({ south, west, north, east }: Bounds): Bounds {
  const isWhole = east - west >= 360;
  return {
    south: Math.max(-90, south),
    north: Math.min(90, north),
    west: isWhole ? -180 : turn(west),
    east: isWhole ? 180 : turn(east),
  };
}

/** The same rectangle for a map, where west is never east of east, and drawn where beside() says. */
export function fromArea({ south, west, north, east }: Bounds): Bounds {
  const isBeside = west <= east && beside(west) !== west;
  return {
    south,
    north,
    west: west > east || isBeside ? west - 360 : west,
    east: isBeside ? east - 360 : east,
  };
}

/** True when both are one rectangle, but for what arithmetic loses. */
export function isSameArea(a: Bounds, b: Bounds): boolean {
  const sides = ['south', 'west', 'north', 'east'] as const;
  return sides.every((side) => Math.abs(a[side] - b[side]) < 1e-6);
}
