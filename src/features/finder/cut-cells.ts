import type { Point } from '#lib/geo/point.ts';

/**
 * Neighbours together, at most `most` in each cell, and no cell less than half as full as another.
 * Halves the items across their longer side until they fit; what stands on one spot keeps the order
 * given. Order: neighbouring cells mostly follow each other.
 */
export function cutCells<Item extends Point>(items: readonly Item[], most: number): Item[][] {
  if (items.length <= most) return items.length === 0 ? [] : [[...items]];
  const sorted = alongLongerSide(items);
  const middle = Math.ceil(sorted.length / 2);
  return [...cutCells(sorted.slice(0, middle), most), ...cutCells(sorted.slice(middle), most)];
}

function alongLongerSide<Item extends Point>(items: readonly Item[]): Item[] {
  const lats = spread(items.map(({ lat }) => lat));
  const lons = spread(items.map(({ lon }) => east(lon)));
  // A degree of longitude shrinks towards the poles.
  const width = lons.size * Math.cos((lats.middle * Math.PI) / 180);
  const isWide = width > lats.size;
  return [...items].sort((a, b) => {
    const [byLat, byLon] = [a.lat - b.lat, east(a.lon) - east(b.lon)];
    return isWide ? byLon || byLat : byLat || byLon;
  });
}

/** From Guam east to Puerto Rico without a break at the antimeridian. */
function east(lon: number): number {
  return lon < 0 ? lon + 360 : lon;
}

function spread(values: readonly number[]): { size: number; middle: number } {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return { size: high - low, middle: (low + high) / 2 };
}
