// Plain types for the browser. Nothing here, and nothing these files import, may reach for a schema.
import type { Point } from '#lib/geo/point.ts';

/** A fact as the finder shows it: mark, words, and who says so. */
export interface PinFact {
  /** What stands before it: ✓ for yes, ? for unknown, a dot for the rest. */
  mark: 'yes' | 'no' | 'unknown' | 'note';
  words: string;
}

/** What a reader can ask for. */
export type Treatment = 'any' | 'iv' | 'spravato';

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
  /** Does it say that it gives IV ketamine, and Spravato? */
  gives: Record<Exclude<Treatment, 'any'>, 'yes' | 'no' | 'unknown'>;
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
  /** Also show places of which nobody says whether they give that treatment. */
  includesUnsaid: boolean;
}

/** A place the finder has found. */
export interface Place extends Point {
  /** "Franklin, TN" or "Franklin, TN 37067". */
  label: string;
}

/** ZIP → [lat, lon, city, state]. One file per first three digits. */
export type ZipShard = Record<string, [lat: number, lon: number, city: string, state: string]>;

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
}

/** What the map draws of one state beyond its border. */
export interface StateMap {
  counties: Outline[];
  /** Largest cities first. */
  labels: [name: string, lat: number, lon: number, size: number][];
}
