// A clinic's name as it is looked up and found. The build and the browser must agree on all of it.
import { slugify } from '#lib/text/slug.ts';
import { placeKey } from './place-name.ts';
import { cityPath } from './provider-path.ts';
import type { NameHit } from './store.ts';

/** Last part of its address only where the name does not say it; "" where it does. */
export type NameRow = [name: string, city: string, state: string, slug: string, alias?: string];

/** What rows are found by: from its first word, or from a later one. */
export const ways = ['begins', 'holds'] as const;

export type Way = (typeof ways)[number];

/** How many first keys one page of keys holds. */
export const keysInPage = 200;

/** Shorter words begin too many names to help, and readers skip them. */
const fewestLetters = 3;

/** The row of a clinic, for its name or another name it goes by. */
export function toRow(
  { name, path, city, state }: { name: string; path: string; city: string; state: string },
  alias?: string,
): NameRow {
  const [last = ''] = path.split('/').slice(-2);
  const slug = last === slugify(name) ? '' : last;
  return alias === undefined ? [name, city, state, slug] : [name, city, state, slug, alias];
}

/** A row in its place in the order of keys: the key begins at this word of the name. */
export type PlacedRow = [word: number, row: NameRow];

/** Every place in the order of keys that a row has. */
export function placesOf(row: NameRow, way: Way): PlacedRow[] {
  if (way === 'begins') return [[0, row]];
  return nameWords(row).flatMap((word, index): PlacedRow[] =>
    index > 0 && word.length >= fewestLetters ? [[index, row]] : [],
  );
}

/** What can be typed to find it there: the name from that word on, then city and state. */
export function keyOf([word, row]: PlacedRow): string {
  const [, city, state] = row;
  return [...nameWords(row).slice(word), placeKey(city), state.toLowerCase()].join(' ');
}

function nameWords([name, , , , alias]: NameRow): string[] {
  return placeKey(alias ?? name).split(' ');
}

/** What a reader sees of it. */
export function toHit([name, city, state, slug, alias]: NameRow): NameHit {
  const path = `${cityPath({ city, state })}${slug || slugify(name)}/`;
  const shown = alias === undefined ? name : `${name} (${alias})`;
  return { name: shown, path, where: `${city}, ${state}` };
}

/** True for what is long enough to be looked up. */
export function isLongEnough(key: string): boolean {
  return key.length >= fewestLetters;
}
