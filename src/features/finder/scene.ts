import type { Bounds } from '#lib/geo/bounds.ts';
import type { Near } from '#lib/geo/nearest.ts';
import type { ClinicPoint } from './store.ts';
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
}
