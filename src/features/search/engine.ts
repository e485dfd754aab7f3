import type { Plan } from './rewrite.ts';

/** What the index says of one record. */
export interface Hit {
  url: string;
  /** Plain text with <mark> around the words that were found; everything else is escaped. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters?: { type?: string[] };
}

/** One record that was found, not loaded yet. */
export interface Found {
  id: string;
  score: number;
  data: () => Promise<Hit>;
}

/** The parts of Pagefind's interface that we use. It is built after the site, so it has no types. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (
    words: string,
    options: { filters?: Record<string, string> },
  ) => Promise<{ results: Found[] }>;
}

/** What was found, best first, and for which words. */
export interface Findings {
  results: Found[];
  /** Less than the plan's words when nothing holds them all. */
  words: string[];
}

/** What every caller tells Pagefind before the first search. */
export const engineOptions = {
  // A second thread would cost 12 kB to save a few milliseconds.
  noWorker: true,
  // Else it puts the site's folder before an address when it sees one; withBase() does, always.
  baseUrl: '/',
  excerptLength: 26,
  ranking: {
    metaWeights: { title: 6, names: 6, also: 2, page: 1.5 },
    pageLength: 0.3,
    termFrequency: 0.6,
  },
};

// Found under another name of the same thing: nearly as good.
const otherWeight = 0.7;

/**
 * Asks the index for the plan's words and for the same things under other names. When no record
 * holds all the words, asks for all but one, then for each alone.
 */
export async function ask(pagefind: Pagefind, plan: Plan, type: string): Promise<Findings> {
  const find = async (words: readonly string[]) => {
    const filters = type === '' ? {} : { filters: { type } };
    return (await pagefind.search(words.join(' '), filters)).results;
  };
  const { words, others } = plan;
  if (words.length === 0) return { results: [], words };
  const [own, ...rest] = await Promise.all([words, ...others].map(find));
  const results = merge([own ?? [], ...rest.map((found) => weighed(found, otherWeight))]);
  if (results.length > 0 || words.length === 1) return { results, words };
  for (const some of [
    words.map((_, index) => words.toSpliced(index, 1)),
    words.map((word) => [word]),
  ]) {
    const found = await Promise.all(some.map(async (few) => ({ few, results: await find(few) })));
    const best = found
      .filter((outcome) => outcome.results.length > 0)
      // What fewer records hold tells more.
      .sort((a, b) => a.results.length - b.results.length)[0];
    if (best) return { results: best.results, words: best.few };
  }
  return { results: [], words };
}

function weighed(found: readonly Found[], weight: number): Found[] {
  return found.map((one) => ({ ...one, score: one.score * weight }));
}

/** Each record once, with its best score. Order: best first. */
function merge(lists: readonly Found[][]): Found[] {
  const best = new Map<string, Found>();
  for (const found of lists.flat()) {
    if ((best.get(found.id)?.score ?? -1) < found.score) best.set(found.id, found);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
