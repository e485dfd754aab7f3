// Points, a place and a query → who is listed, and in which order. Nothing is read here.
import type { Bounds } from '#lib/geo/bounds.ts';
import { distanceMiles } from '#lib/geo/distance.ts';
import type { Near } from '#lib/geo/nearest.ts';
import { turn, type Point } from '#lib/geo/point.ts';
import { asksOf, fits } from './filter.ts';
import type { ClinicPoint } from './store.ts';
import type { FinderQuery, Sort } from './types.ts';

/** A clinic of the list. */
export type Found = Near<ClinicPoint>;

/** The points within the distance, each with its own. null: all of them. Order: as given. */
export function pointsWithin(
  points: readonly ClinicPoint[],
  from: Point,
  reachMiles: number | null,
): Found[] {
  const limit = reachMiles ?? Infinity;
  const found: Found[] = [];
  for (const item of points) {
    const miles = distanceMiles(from, item);
    if (miles <= limit) found.push({ item, miles });
  }
  return found;
}

/** Those that fit what the query asks. Order: as given. */
export function fitting(found: readonly Found[], query: FinderQuery): Found[] {
  const asks = asksOf(query);
  return found.filter(({ item }) => fits(item.facts, asks, query.includesUnsaid));
}

/**
 * A new list in the order asked for. By distance, by name, or newest check first; what is equal in
 * that comes by distance, then by name. No order knows any other field.
 */
export function inOrder(found: readonly Found[], sort: Sort): Found[] {
  return [...found].sort(orders[sort]);
}

/** The middle of a rectangle, also of one that crosses the antimeridian. */
export function middleOf({ south, west, north, east }: Bounds): Point {
  const width = east < west ? east + 360 - west : east - west;
  return { lat: (south + north) / 2, lon: turn(west + width / 2) };
}

type Order = (a: Found, b: Found) => number;

// Ranks stand for names, and no two are equal: comparing words would take a second for 8,000.
const byName: Order = (a, b) => a.item.rank - b.item.rank;
const byDistance: Order = (a, b) => a.miles - b.miles || byName(a, b);

const orders: Record<Sort, Order> = {
  distance: byDistance,
  name: byName,
  checked: (a, b) => b.item.checkedOn - a.item.checkedOn || byDistance(a, b),
};
