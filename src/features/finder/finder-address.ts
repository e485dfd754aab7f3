// What was asked, in the address of the page; a rectangle of the map in the history beside it, so
// that back, forward and reload restore it and no link carries it.
import type { Bounds } from '#lib/geo/bounds.ts';
import { readQuery, writeQuery } from './query-url.ts';
import type { FinderQuery } from './types.ts';

/** One search. */
export interface Asked {
  query: FinderQuery;
  /** The rectangle of the map that was searched; null when a place was. */
  area: Bounds | null;
}

/** What the page was last asked, by its address and its history. */
export function readAsked(): Asked {
  const state: unknown = history.state;
  return { query: readQuery(new URLSearchParams(location.search)), area: areaOf(state) };
}

/** Makes this the newest search. Nothing is added when it is that already. */
export function pushAsked(asked: Asked): void {
  if (isSame(asked, readAsked())) return;
  history.pushState(asked.area && { area: asked.area }, '', hrefOf(asked.query));
}

/** The address of a search for a place. */
export function hrefOf(query: FinderQuery): string {
  const params = writeQuery(query).toString();
  return params === '' ? location.pathname : `?${params}`;
}

/** True when both ask the same. */
export function isSame(a: Asked, b: Asked): boolean {
  const words = ({ query, area }: Asked) => JSON.stringify([writeQuery(query).toString(), area]);
  return words(a) === words(b);
}

/** A rectangle that pushAsked() kept, or null for whatever else a history may hold. */
function areaOf(state: unknown): Bounds | null {
  const area = read(state, 'area');
  const [south, west, north, east] = ['south', 'west', 'north', 'east'].map((side) =>
    Number(read(area, side) ?? NaN),
  );
  const sides = { south: south ?? NaN, west: west ?? NaN, north: north ?? NaN, east: east ?? NaN };
  return Object.values(sides).every(Number.isFinite) ? sides : null;
}

function read(value: unknown, key: string): unknown {
  return value instanceof Object ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
