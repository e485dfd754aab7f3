// What the page of the search loads when somebody searches, and not before.
import { drawAnswer } from './draw-answer.ts';
import type { SearchQuery } from './search-address.ts';
import { SiteSearch } from './search-site.ts';
import type { SearchView } from './search-view.ts';
import { siteSource } from './site-source.ts';

const search = new SiteSearch(siteSource());

/** Loads all that every search needs. Throws when it cannot be had. */
export async function warm(): Promise<void> {
  await search.load();
}

/** Answers a query on the page, unless a later one has overtaken it. Throws when it cannot. */
export async function answer(
  view: SearchView,
  query: SearchQuery,
  isCurrent: () => boolean,
): Promise<void> {
  const found = await search.find(query);
  if (isCurrent()) drawAnswer(view, query, found);
}
