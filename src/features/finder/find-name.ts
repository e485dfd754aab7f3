// Clinics by what was typed of their name, in as few files as it takes.
import {
  isLongEnough,
  keyOf,
  keysInPage,
  placesOf,
  toHit,
  ways,
  type NameRow,
  type PlacedRow,
  type Way,
} from './name-row.ts';
import { placeKey } from './place-name.ts';
import type { NameHit } from './store.ts';

/** Reads a file of name-files.ts. */
export type ReadNames = <Shape>(path: string) => Promise<Shape>;

type Root = Record<Way, string[]>;

/**
 * Clinics whose name begins with what was typed, by name; then those that hold it. At most `limit`.
 * Shape: the rows themselves while all are at hand, else what reads their files.
 */
export async function findNames(
  typed: string,
  limit: number,
  names: readonly NameRow[] | ReadNames,
): Promise<NameHit[]> {
  const key = placeKey(typed);
  if (!isLongEnough(key)) return [];
  const hits = new Map<string, NameHit>();
  for (const way of ways) {
    const found =
      typeof names === 'function' ? readRows(key, way, names) : pickRows(key, way, names);
    for await (const [, row] of found) {
      const hit = toHit(row);
      if (!hits.has(hit.path)) hits.set(hit.path, hit);
      if (hits.size >= limit) return [...hits.values()];
    }
  }
  return [...hits.values()];
}

function pickRows(key: string, way: Way, rows: readonly NameRow[]): PlacedRow[] {
  return rows
    .flatMap((row) => placesOf(row, way))
    .map((row) => ({ row, own: keyOf(row) }))
    .filter(({ own }) => own.startsWith(key))
    .sort((a, b) => (a.own < b.own ? -1 : Number(a.own > b.own)))
    .map(({ row }) => row);
}

/** One after the other: a file is read only when those before it did not suffice. */
async function* readRows(key: string, way: Way, read: ReadNames): AsyncGenerator<PlacedRow> {
  const root = await read<Root>('names');
  for (const keyPage of pagesFor(key, root[way])) {
    const keys = await read<string[]>(`names-${way}-${keyPage}`);
    for (const page of pagesFor(key, keys)) {
      const rows = await read<PlacedRow[]>(`name-${way}-${keyPage * keysInPage + page}`);
      yield* rows.filter((row) => keyOf(row).startsWith(key));
    }
  }
}

/** Numbers of the pages that can hold what begins with the key, by the first key of each. */
function pagesFor(key: string, firstKeys: readonly string[]): number[] {
  const after = firstKeys.findIndex((first) => first > key);
  const from = (after === -1 ? firstKeys.length : after) - 1;
  return firstKeys.flatMap((first, page) =>
    page === from || (page > from && first.startsWith(key)) ? [page] : [],
  );
}
