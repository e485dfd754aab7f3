// Plain types for the browser. Nothing here, and nothing these files import, may reach for a schema.
import type { Point } from '#lib/geo/point.ts';
import type { ClinicKind, FactName } from './facts.ts';

/** A fact as the finder shows it: mark, words, and who says so. */
export interface PinFact {
  /** What stands before it: ✓ for yes, ? for unknown, a dot for the rest. */
  mark: 'yes' | 'no' | 'unknown' | 'note';
  words: string;
}

/** The treatments a reader can ask for. All but 'any' are facts of that name. */
export type Treatment = 'any' | Extract<FactName, 'iv' | 'spravato' | 'im' | 'oral' | 'kap'>;

/** Spravato, which FDA approved for some uses; ketamine in any form, off-label for all of ours. */
export type Approval = 'any' | 'approved' | 'off-label';

/** Ways to pay, facts of that name. */
export type PaymentName = Exclude<FactName, Treatment | 'telehealth'>;

/** What a list can be in the order of. */
export type Sort = 'distance' | 'name' | 'checked';

/** What a list shows of a clinic, with or without a place on the map. */
export interface ListedClinic {
  id: string;
  name: string;
  /** Its page. */
  path: string;
  /** "Psychiatry practice · 341 Cool Springs Boulevard, Suite 140, Franklin, TN 37067". */
  about: string;
  /** When the newest word of it is from: 2026-11-22 or 2024. See data-age.ts. */
  checked: string;
  /** "(615) 320-1155", or null when not known. */
  phone: string | null;
  facts: PinFact[];
  /** What a reader must know before calling, or null. */
  note: string | null;
}

/** The only thing about a clinic that is sent to the finder. */
export interface ClinicPin extends ListedClinic, Point {}

/** What a reader asks the finder. */
export interface FinderQuery {
  /** As typed, without space at its ends. */
  place: string;
  /** null means any distance. */
  radiusMiles: number | null;
  treatment: Treatment;
  approval: Approval;
  /** Any one of them will do; none asks for nothing. */
  payments: readonly PaymentName[];
  telehealth: boolean;
  /** Any one of them will do; none asks for nothing. */
  kinds: readonly ClinicKind[];
  /** Also show places of which nobody says whether they fit what was asked for. */
  includesUnsaid: boolean;
  sort: Sort;
}

/** A place the finder has found. */
export interface Place extends Point {
  /** "Franklin, TN" or "Franklin, TN 37067". */
  label: string;
}

/** ZIP → [lat, lon, city, state]. One file per first three digits. */
export type ZipShard = Record<string, [lat: number, lon: number, city: string, state: string]>;

/** ZIP → where it is within its cell of one degree, in thousandths from its south-west corner. */
export type HereCell = Record<string, [north: number, east: number]>;

/** Southern edge of a row of cells → their western edges. Units: degrees. */
export type HereIndex = Record<string, number[]>;

/** placeKey() → the places of that name, largest first. One file per placeShard(). */
export type PlaceShard = Record<string, PlaceRow[]>;

/** Names of all place files: all but the last letter → every last letter. See place-index.ts. */
export type PlaceIndex = Record<string, string>;

/** The name only where it is not placeTitle() of its key. */
export type PlaceRow = [state: string, lat: number, lon: number, size: number, name?: string];

/** A line on the map: lat, lon, then steps, in hundredths of a degree. */
export type Outline = number[];

/** What the map draws first: all borders, and where each state lies. */
export interface NationMap {
  states: Outline[];
  boxes: [code: string, south: number, west: number, north: number, east: number][];
  /** The largest cities of every state, largest first. */
  labels: [name: string, lat: number, lon: number, size: number, state: string][];
}

/** What the map draws of one state beyond its border. */
export interface StateMap {
  counties: Outline[];
  /** Largest cities first. */
  labels: [name: string, lat: number, lon: number, size: number][];
}
