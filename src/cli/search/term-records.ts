import type { Term } from '#features/glossary/schema.ts';
import type { SearchRecord } from './record.ts';

/** What finds a word of the glossary: its name, its other names, its meaning. */
export function termRecords(terms: readonly Term[]): SearchRecord[] {
  return terms.map(({ id, term, definition, aliases, searchWords }) => ({
    url: `/glossary/#${id}`,
    type: 'Word',
    title: term,
    text: definition,
    names: namesOf({ term, aliases, searchWords }).join(', '),
  }));
}

/**
 * Gives the pages that tell most about a term its names, so that they are found first. Throws when
 * there is no such page.
 */
export function nameHomes(
  records: readonly SearchRecord[],
  terms: readonly Term[],
): SearchRecord[] {
  const named = new Map<string, string[]>();
  for (const { id, term, aliases, searchWords, page } of terms) {
    if (page === undefined) continue;
    const url = `/${page}/`;
    if (records.every((record) => record.url !== url)) {
      throw new Error(`content/glossary/${id}.yaml  page: must be a page, found "${page}".`);
    }
    named.set(url, [...(named.get(url) ?? []), ...namesOf({ term, aliases, searchWords })]);
  }
  return records.map((record) => {
    const names = named.get(record.url);
    return names
      ? { ...record, names: [record.names, ...names].filter(Boolean).join(', ') }
      : record;
  });
}

function namesOf({
  term,
  aliases,
  searchWords,
}: Pick<Term, 'term' | 'aliases' | 'searchWords'>): string[] {
  const names = [term, ...aliases, ...searchWords];
  // "off-label" is also typed in two words.
  return [
    ...names,
    ...names.filter((name) => name.includes('-')).map((name) => name.replaceAll('-', ' ')),
  ];
}
