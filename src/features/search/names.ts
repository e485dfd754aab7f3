import { toWords } from './text.ts';

/** A thing with several names, from the glossary. */
export interface Named {
  /** Names that the site uses, the first before all. */
  names: string[];
  /** Names that only readers use: on the street, in the trade. */
  typed: string[];
}

/** What a query becomes when it is put in the site's words. */
export interface Renamed {
  words: string[];
  /** The same query in other names of the same thing. */
  others: string[][];
}

// A query is asked again for so many other names at most.
const mostOthers = 3;

/**
 * Puts names that only readers use into the site's own, and finds the other names of things that the
 * query speaks of. The longest name counts: "special k" before "k".
 */
export function rename(words: readonly string[], things: readonly Named[]): Renamed {
  const typed = things.flatMap(({ names, typed: also }) =>
    also.map((name) => ({ from: toWords(name), to: toWords(names[0] ?? '') })),
  );
  const renamed = longestFirst(typed).reduce(
    (query, { from, to }) => replaced(query, from, to) ?? query,
    [...words],
  );
  const pairs = things.flatMap(({ names }) =>
    names.flatMap((from) =>
      names
        .filter((to) => to !== from)
        .map((to) => ({ from: toWords(from), to: toWords(to) }))
        // A letter alone, as in "S-ketamine", would find every list that is lettered.
        .filter(({ to }) => to.every((word) => word.length > 1)),
    ),
  );
  const others = longestFirst(pairs).flatMap(({ from, to }) => {
    const other = replaced(renamed, from, to);
    return other ? [other] : [];
  });
  return { words: renamed, others: others.slice(0, mostOthers) };
}

function longestFirst<Pair extends { from: string[] }>(pairs: Pair[]): Pair[] {
  return pairs.sort((a, b) => b.from.length - a.from.length);
}

/** Undefined when the name is not in the query. */
function replaced(
  query: readonly string[],
  from: readonly string[],
  to: readonly string[],
): string[] | undefined {
  const start = query.findIndex((_, index) =>
    from.every((word, offset) => query[index + offset] === word),
  );
  if (start < 0 || from.length === 0) return undefined;
  return [...query.slice(0, start), ...to, ...query.slice(start + from.length)];
}
