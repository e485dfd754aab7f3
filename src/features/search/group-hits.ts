import type { Hit } from './engine.ts';

/** One page, word or clinic with those of its parts that were found. */
export interface HitGroup {
  title: string;
  url: string;
  type: string;
  /** What is shown of the page itself. Undefined when only parts of it were found. */
  excerpt: string | undefined;
  parts: { heading: string; url: string; excerpt: string }[];
}

// More parts than this of one page push other pages out of sight. The page lists them all.
const mostParts = 3;

/** Hits under the pages that they stand on. Order: as the best part of each. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>();
  for (const { url, excerpt, meta, filters } of hits) {
    const type = filters?.type?.[0] ?? 'Page';
    const { title: heading = url, page } = meta;
    const home = type === 'Page' ? (url.split('#')[0] ?? url) : url;
    const group = groups.get(home) ?? {
      title: page ?? heading,
      url: home,
      type,
      excerpt: undefined,
      parts: [],
    };
    if (page === undefined) group.excerpt = excerpt;
    else if (group.parts.length < mostParts) {
      group.parts.push({ heading, url, excerpt });
    }
    groups.set(home, group);
  }
  return [...groups.values()];
}
