import { shortName } from './reference.ts';
import type { Source } from './schema.ts';

/** A page, and the ids of the sources that it cites. */
export interface CitingPage {
  name: string;
  href: string;
  sourceIds: readonly string[];
}

/** A source with the pages that cite it. */
export interface CitedSource {
  source: Source;
  pages: { name: string; href: string }[];
}

/**
 * Every source that at least one page cites. Order: by short name, then id; each source's pages by
 * name. Throws when a page cites a source that does not exist.
 */
export function findCitedSources(
  pages: readonly CitingPage[],
  sources: ReadonlyMap<string, Source>,
): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { name, href, sourceIds } of pages.toSorted((a, b) => compare(a.name, b.name))) {
    for (const sourceId of new Set(sourceIds)) {
      const source = sources.get(sourceId);
      if (!source) throw new Error(`${href} cites "${sourceId}", which is not a source.`);
      const entry = cited.get(sourceId) ?? { source, pages: [] };
      entry.pages.push({ name, href });
      cited.set(sourceId, entry);
    }
  }
  return [...cited.values()].sort(
    (a, b) =>
      compare(shortName(a.source), shortName(b.source)) || compare(a.source.id, b.source.id),
  );
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
