// What a search comes to: clinics near a place, or what to say instead.
import type { Bounds } from '#lib/geo/bounds.ts';
import { findPlace, type PlaceFiles } from './find-place.ts';
import { seekAround, seekWithin, type Answer } from './seek.ts';
import { readState } from './states.ts';
import type { ClinicStore, NameHit } from './store.ts';
import type { FinderQuery, Place } from './types.ts';

/** A page of the directory for a whole state. */
export interface StateLink {
  name: string;
  slug: string;
}

/** What came of a search. */
export type Outcome =
  /** With a few clinics of that name, which may be what was meant. */
  | { kind: 'clinics'; place: Place; answer: Answer; named: NameHit[] }
  | { kind: 'area'; area: Bounds; answer: Answer }
  /** More than can be listed: so many may lie there. */
  | { kind: 'crowded'; area: Bounds; count: number }
  /** Several places of one name, largest first; and the state of that name, if there is one. */
  | { kind: 'which'; labels: string[]; state: StateLink | null; named: NameHit[] }
  | { kind: 'state'; state: StateLink }
  /** No place, but clinics with what was typed in their names. */
  | { kind: 'names'; hits: NameHit[] }
  | { kind: 'empty' }
  | { kind: 'malformed' }
  | { kind: 'not-found' };

/** Where things are looked up. */
export interface Shelves {
  store: ClinicStore;
  files: PlaceFiles;
}

const mostNames = 20;
const mostNamesBeside = 3;

/** Looks up a rectangle, or else what was typed. Throws only when a file could not be read. */
export async function lookUp(
  query: FinderQuery,
  area: Bounds | null,
  { store, files }: Shelves,
): Promise<Outcome> {
  if (area) {
    const answer = await seekWithin(store, area, query);
    if (typeof answer === 'number') return { kind: 'crowded', area, count: answer };
    return { kind: 'area', area, answer };
  }
  const found = await findPlace(query.place, files);
  if (found.kind === 'place') {
    const { place } = found;
    const [answer, named] = await Promise.all([
      seekAround(store, place, query),
      namedBeside(query.place, store),
    ]);
    return { kind: 'clinics', place, answer, named };
  }
  if (found.kind === 'which') {
    const state = readState(query.place) ?? null;
    return { ...found, state, named: await namedBeside(query.place, store) };
  }
  if (found.kind === 'state') return { kind: 'state', state: found };
  if (found.kind === 'empty') return found;
  const hits = await store.named(query.place, mostNames);
  return hits.length > 0 ? { kind: 'names', hits } : found;
}

/** A ZIP code names no clinic, and neither does a city with its state. */
async function namedBeside(typed: string, store: ClinicStore): Promise<NameHit[]> {
  return /[\d,]/.test(typed) ? [] : store.named(typed, mostNamesBeside);
}
