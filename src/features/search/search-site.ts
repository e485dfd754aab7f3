import { crisisQuery } from './crisis-words.ts';
import { ask, type Hit, type Pagefind } from './engine.ts';
import { readNames, readWords, startEngine, type SearchSource } from './load-search.ts';
import type { Named } from './names.ts';
import { isRealMatch } from './real-match.ts';
import { rewrite, type Plan } from './rewrite.ts';
import type { SearchQuery } from './search-address.ts';
import { shorten, telling, toTyped } from './text.ts';

/** What a search came to. */
export interface Answer {
  plan: Plan;
  /** The words that the results hold. */
  words: string[];
  /** True when other words were looked for than somebody in danger typed. */
  isReplaced: boolean;
  /** True when more was typed than is looked for at once. */
  isShortened: boolean;
  /** How many there are. */
  count: number;
  hits: Hit[];
  /** The next ones. Undefined when these were all. */
  more: (() => Promise<Batch>) | undefined;
}

/** Some of the results. */
export type Batch = Pick<Answer, 'hits' | 'more'>;

// Loaded at a time: each costs a request of half a kilobyte.
const batchSize = 12;

/** The whole search: loads its parts when it is first asked, and again if that failed. */
export class SiteSearch {
  readonly #source: SearchSource;
  #parts: Promise<[Pagefind, Named[]]> | undefined;

  constructor(source: SearchSource) {
    this.#source = source;
  }

  /** Loads what every search needs. Throws when it cannot be had. */
  load(): Promise<[Pagefind, Named[]]> {
    this.#parts ??= Promise.all([startEngine(this.#source), readNames(this.#source)]);
    this.#parts.catch(() => (this.#parts = undefined));
    return this.#parts;
  }

  /** Answers a query with the first of its results. Throws when a part of the search cannot be had. */
  async find({ typed, choice, isLiteral }: SearchQuery): Promise<Answer> {
    const [pagefind, things] = await this.load();
    const crisis = isLiteral ? undefined : crisisQuery(typed);
    const whole = crisis?.words ?? typed;
    const question = shorten(whole);
    const asked = telling(toTyped(question));
    const plan: Plan = isLiteral
      ? { words: asked, others: [], missing: [] }
      : {
          ...rewrite(question, things, await readWords(asked, this.#source)),
          ...(crisis?.hasWayBack === true && { shown: crisis.words }),
        };
    const { results, words } = await ask(pagefind, plan, choice.type);
    const wanted = [words, ...plan.others].flat();
    const batch = async (start: number): Promise<Batch> => {
      const end = start + batchSize;
      const loaded = await Promise.all(results.slice(start, end).map((found) => found.data()));
      return {
        hits: loaded.filter((hit) => isRealMatch(wanted, hit)),
        more: end < results.length ? () => batch(end) : undefined,
      };
    };
    const first = await batch(0);
    // Sorted by score: once none is real, none after it is.
    const count = first.hits.length === 0 ? 0 : results.length;
    const more = count > 0 ? first.more : undefined;
    const isShortened = question !== whole;
    const isReplaced = crisis !== undefined;
    return { plan, words, isReplaced, isShortened, count, hits: first.hits, more };
  }
}
