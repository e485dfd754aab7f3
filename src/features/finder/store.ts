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
  /** Last day of its newest word: see newest-word.ts. Units: days since 1970-01-01. */
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

/** Clinics that lie close together at one zoom of the map. */
export interface OverviewCluster extends Point {
  count: number;
  /** "Nashville, TN": its largest city, by clinics. */
  name: string;
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
  /**
   * No fewer clinics than the rectangle holds, without reading one of them: whether within() would
   * give too many to draw. Exact when all lie in one file and the rectangle holds all or none.
   */
  countWithin: (bounds: Bounds) => Promise<number>;
  /**
   * All clinics there are, in clusters no nearer to each other than a thumb, for a zoom of Leaflet.
   * Zooms below 3 and above 8 get the clusters of those. Order: largest first.
   */
  overview: (zoom: number) => Promise<readonly OverviewCluster[]>;
  /** What is shown of these clinics. Order: as given. */
  cards: (points: readonly ClinicPoint[]) => Promise<ClinicPin[]>;
  /** Clinics of that name, best first, at most `limit`. Three letters or more; else none. */
  named: (typed: string, limit: number) => Promise<NameHit[]>;
}
