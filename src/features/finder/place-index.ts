// Which place files exist, in a third of the space that their names would take.
import type { PlaceIndex } from './types.ts';

/** The index of these file names. */
export function packIndex(names: Iterable<string>): PlaceIndex {
  const index: PlaceIndex = {};
  for (const name of [...names].sort()) {
    const [start, end] = cut(name);
    index[start] = `${index[start] ?? ''}${end}`;
  }
  return index;
}

/** True when a file of this name exists. */
export function isIndexed(index: PlaceIndex, name: string): boolean {
  const [start, end] = cut(name);
  return end !== '' && (index[start] ?? '').includes(end);
}

/** All but the last letter, and the last. */
function cut(name: string): [start: string, end: string] {
  return [name.slice(0, -1), name.slice(-1)];
}
