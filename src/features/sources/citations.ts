import type { Source } from './schema.ts';

/** One source that a page cites, with the ids of its marks on that page. */
export interface Citation {
  sourceId: string;
  /** 1 for the source that is cited first. */
  number: number;
  /** Id of its entry in the page's list of sources. */
  entryId: string;
  /** Ids of the superscript links, in reading order. */
  markIds: string[];
}

/** One superscript link from a sentence to its source. */
export interface Mark {
  number: number;
  entryId: string;
  markId: string;
}

/** What one page cites, handed to its components. */
export interface PageCitations {
  /** In the order of their numbers. */
  list: readonly Citation[];
  /** The next mark of a source. Throws when the page did not count on it. */
  take: (sourceId: string) => Mark;
}

/**
 * Numbers by first appearance. Shape: one citation per source. Order: by number, which is the
 * order of first appearance; `markIds` in the order of `orderedIds`. Throws nothing.
 */
export function numberCitations(orderedIds: readonly string[]): Citation[] {
  const bySource = new Map<string, Citation>();
  for (const sourceId of orderedIds) {
    const number = bySource.size + 1;
    const known = bySource.get(sourceId);
    const citation = known ?? { sourceId, number, entryId: `s${number}`, markIds: [] };
    citation.markIds.push(`c${citation.number}-${citation.markIds.length + 1}`);
    bySource.set(sourceId, citation);
  }
  return [...bySource.values()];
}

/** The citations of one page, ready to be marked. Throws when a cited source does not exist. */
export function citePage(
  orderedIds: readonly string[],
  sources: ReadonlyMap<string, Source>,
): PageCitations {
  const list = numberCitations(orderedIds);
  const cited = new Map(list.map((citation) => [citation.sourceId, citation]));
  const missing = list.find(({ sourceId }) => !sources.has(sourceId));
  if (missing) {
    throw new Error(`No source "${missing.sourceId}" in content/sources/references.json.`);
  }

  const used = new Map<string, number>();
  const take = (sourceId: string): Mark => {
    const citation = cited.get(sourceId);
    const count = used.get(sourceId) ?? 0;
    const markId = citation?.markIds[count];
    if (!citation || !markId) {
      throw new Error(
        `Citation of "${sourceId}" must be numbered before the page is drawn, found ` +
          `${citation?.markIds.length ?? 0} numbered and one more used.`,
      );
    }
    used.set(sourceId, count + 1);
    return { number: citation.number, entryId: citation.entryId, markId };
  };
  return { list, take };
}
