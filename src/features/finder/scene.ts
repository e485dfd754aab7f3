import type { Bounds } from '#lib/geo/bounds.ts';
import type { Near } from '#lib/geo/nearest.ts';
import type { ClinicPoint, OverviewCluster } from './store.ts';
import type { ClinicPin, Place, Treatment } from './types.ts';

/** What the map is to show. */
export interface Scene {
  /** Where distances are measured from; null when an area was searched. */
  place: Place | null;
  /** The rectangle that was searched; null when a place was. */
  area: Bounds | null;
  /** All of them, in the order of the list. */
  results: readonly Near<ClinicPoint>[];
  /** Those that the list shows: the first of the results, numbered from 1. */
  cards: readonly ClinicPin[];
  /** Circle around the place, in miles. null draws none. */
  circleMiles: number | null;
  treatment: Treatment;
  /** Names of results without a card. Order: as given. Without it they are named by number. */
  readCards?: ((points: readonly ClinicPoint[]) => Promise<ClinicPin[]>) | undefined;
  /** All clinics of the country, for what lies outside the results. Without it nothing is drawn there. */
  readOverview?: ((zoom: number) => Promise<readonly OverviewCluster[]>) | undefined;
}

/** True when both show the same search, of which the list may show more by now. */
export function isSameSearch(a: Scene | undefined, b: Scene): boolean {
  if (!a || a.results.length !== b.results.length) return false;
  if (a.circleMiles !== b.circleMiles || a.treatment !== b.treatment) return false;
  if (JSON.stringify([a.place, a.area]) !== JSON.stringify([b.place, b.area])) return false;
  return a.results.every(({ item }, index) => item.rank === b.results[index]?.item.rank);
}
