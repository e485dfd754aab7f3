// What the finder asks of the clinics' data, however it is cut into files.
import type { Bounds } from '#lib/geo/bounds.ts';
import type { Point } from '#lib/geo/point.ts';
import type { ClinicPin } from './types.ts';

/** What is known of every clinic before one is shown: where it is, and what can be filtered. */
export interface ClinicPoint extends Point {
  /** Its place in the order of names, from 0. No two are equal within one build. */
  rank: number;
  /** See facts.ts. */
  facts: number;
  /** Day of the newest reading of any of its sources. Units: days since 1970-01-01. */
  checkedOn: number;
}

/** A clinic whose name begins with, or holds, what was typed. */
export interface NameHit {
  name: string;
  /** Its page. */
  path: string;
  /** "Franklin, TN". */
  where: string;
}

/** Reads the clinics' files. Every method throws when a file cannot be read. */
export interface ClinicStore {
  /** How many clinics there are in all. */
  count: () => Promise<number>;
  /**
   * All clinics within the distance; others may be among them. null: every clinic there is when all
   * lie in one file, else at least the nearest few hundred. Order: none.
   */
  around: (from: Point, miles: number | null) => Promise<readonly ClinicPoint[]>;
  /** All clinics in the rectangle; others may be among them. Order: none. */
  within: (bounds: Bounds) => Promise<readonly ClinicPoint[]>;
  /** How many clinics the rectangle can hold at most, by the index alone. */
  mostWithin: (bounds: Bounds) => Promise<number>;
  /** What is shown of these clinics. Order: as given. */
  cards: (points: readonly ClinicPoint[]) => Promise<ClinicPin[]>;
  /** Clinics of that name, best first, at most `limit`. Three letters or more; else none. */
  named: (typed: string, limit: number) => Promise<NameHit[]>;
}
