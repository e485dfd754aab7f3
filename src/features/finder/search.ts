import { nearest, type Near } from '#lib/geo/nearest.ts';
import type { Point } from '#lib/geo/point.ts';

/** How many clinics to show when none is near by any measure. */
const fewest = 5;

const wider: readonly number[] = [10, 25, 50, 100];

/** What to show for one search. */
export interface Answer<Item> {
  /** Nearest first; equal distances by name. */
  results: Near<Item>[];
  /** True: nothing lies within the distance asked, so `results` reach further. */
  isWidened: boolean;
  /** How far `results` reach. null: as far as the nearest few are. */
  reachMiles: number | null;
}

/**
 * The clinics within a distance of a point. When there is none, those within the next distance that
 * has some; when there is none within 100 miles, the nearest few. Never empty unless `items` is.
 * Shape: radiusMiles null means any distance.
 */
export function search<Item extends Point & { name: string }>(
  items: readonly Item[],
  from: Point,
  radiusMiles: number | null,
): Answer<Item> {
  const byName = [...items].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const all = nearest(byName, from);
  if (radiusMiles === null) return { results: all, isWidened: false, reachMiles: null };
  for (const reachMiles of [radiusMiles, ...wider.filter((miles) => miles > radiusMiles)]) {
    const results = all.filter(({ miles }) => miles <= reachMiles);
    if (results.length > 0) return { results, isWidened: reachMiles > radiusMiles, reachMiles };
  }
  return { results: all.slice(0, fewest), isWidened: true, reachMiles: null };
}
