import { closestTo } from '#lib/text/closest.ts';
import type { Place } from './describe.ts';
import { contentProblem } from './kinds.ts';
import type { Problem } from './problem.ts';

/** One file of content, read. `id` is its path inside the folder, without the ending. */
export interface Entry {
  path: string;
  id: string;
  /** What the YAML, JSON or frontmatter holds, not yet checked against a schema. */
  value: unknown;
  /** The whole file. Lines are counted in it. */
  text: string;
}

/** What a checker must know of the rest of the content, and the day it is. */
export interface Known {
  sources: ReadonlySet<string>;
  /** Sources that nobody has read. */
  unverified: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  uses: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** A day such as 2026-03-14. */
  today: string;
  isStrictAboutDates: boolean;
}

const danglingKinds = {
  sources: 'dangling-citation',
  terms: 'dangling-term',
  uses: 'dangling-use',
  numbers: 'dangling-number',
} as const;

/** Problems with one id that points into a collection: unknown, or a source nobody has read. */
export function checkReference(
  collection: keyof typeof danglingKinds,
  id: string,
  place: Place,
  known: Known,
): Problem[] {
  if (!known[collection].has(id)) {
    const nearest = nearestTo(id, known[collection]);
    return [contentProblem(danglingKinds[collection], place, { id, nearest })];
  }
  const isUnread = collection === 'sources' && known.unverified.has(id);
  return isUnread ? [contentProblem('unverified-source', place, { id })] : [];
}

/** Problems with the ids in `value`, a list under `field` of ids or of groups that have an `id`. */
export function checkReferences(
  collection: keyof typeof danglingKinds,
  value: unknown,
  { path, field }: Place,
  known: Known,
): Problem[] {
  return idsOf(value).flatMap(({ id, index }) =>
    checkReference(collection, id, { path, field: `${field}[${index}]` }, known),
  );
}

/** The ids in a list of ids or of groups that have an `id`, each with its place in the list. */
export function idsOf(value: unknown): { id: string; index: number }[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => {
    const id = typeof item === 'string' ? item : fieldOf(item, 'id');
    return typeof id === 'string' ? [{ id, index }] : [];
  });
}

/** Problems with every list called `sources` inside a value, whatever its shape. */
export function checkSourcesWithin(
  value: unknown,
  { path, field = '' }: Place,
  known: Known,
): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key;
    return key === 'sources'
      ? checkReferences('sources', inner, { path, field: name }, known)
      : checkSourcesWithin(inner, { path, field: name }, known);
  });
}

/** "Nearest is “x”" for a sentence, or that nothing comes near. */
export function nearestTo(wanted: string, candidates: Iterable<string>): string {
  const nearest = closestTo(wanted, candidates);
  return nearest === undefined ? 'Nothing is near it' : `Nearest is "${nearest}"`;
}

/** The problem of a review that is due: a warning, or an error when dates are strict. */
export function overdue(
  place: Place,
  slots: { rule: string; day: string; remedy: string },
  { isStrictAboutDates }: Pick<Known, 'isStrictAboutDates'>,
): Problem {
  const problem = contentProblem('review-overdue', place, slots);
  return isStrictAboutDates ? { ...problem, severity: 'error' } : problem;
}

/** What a value holds under a key, whatever the value is. Undefined when it holds nothing there. */
export function fieldOf(value: unknown, key: string): unknown {
  // Any object may be asked for any key; what is not there is undefined.
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The text that a value holds under a key. Empty when it holds something else there. */
export function textOf(value: unknown, key: string): string {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : '';
}

/** Names that more than one entry has, without regard to case: the later entry and the first one. */
export function findDuplicates(
  named: readonly { name: unknown; path: string }[],
): { name: string; path: string; other: string }[] {
  const first = new Map<string, string>();
  return named.flatMap(({ name, path }) => {
    if (typeof name !== 'string') return [];
    const key = name.trim().toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    return other === undefined ? [] : [{ name, path, other }];
  });
}
