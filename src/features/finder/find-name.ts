// Clinics by what was typed of their name.
import type { ClinicIndex } from './clinic-index.ts';
import { placeKey } from './place-name.ts';
import type { NameHit } from './store.ts';
import type { ClinicPin } from './types.ts';

const fewestLetters = 3;

/** Clinics of that name, those that begin with it first, then by name. At most `limit`. */
export function nameHits({ whole }: ClinicIndex, typed: string, limit: number): NameHit[] {
  const key = placeKey(typed);
  if (key.length < fewestLetters || !whole) return [];
  const keyed = whole.cards.map((card) => ({ card, key: placeKey(card.name) }));
  const begins = keyed.filter((item) => item.key.startsWith(key));
  const holds = keyed.filter((item) => item.key.includes(` ${key}`) && !begins.includes(item));
  return [...begins, ...holds]
    .sort(
      (a, b) => Number(begins.includes(b)) - Number(begins.includes(a)) || compare(a.key, b.key),
    )
    .slice(0, limit)
    .map(({ card }) => toHit(card));
}

function toHit({ name, path, about }: ClinicPin): NameHit {
  const where = /([^,]+, [A-Z]{2})( \d{5})?$/.exec(about)?.[1] ?? '';
  return { name, path, where: where.trim() };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
