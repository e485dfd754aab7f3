import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Term } from '#features/glossary/schema.ts';
import type { Named } from '#features/search/names.ts';
import { toWords } from '#features/search/text.ts';
import { packWords } from '#features/search/word-shards.ts';
import type { SearchRecord } from './record.ts';

/** How often each word stands in what the search finds. */
export function countWords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, page = '', names = '', also = '', text } of records) {
    for (const word of toWords([title, page, names, also, text].join(' '))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Terms with more than one name. */
export function namesOf(terms: readonly Term[]): Named[] {
  return terms
    .map(({ term, aliases, searchWords }) => ({ names: [term, ...aliases], typed: searchWords }))
    .filter(({ names, typed }) => names.length > 1 || typed.length > 0);
}

/** Writes what corrects a query: the site's words and the names of things. */
export function writeWords(
  folder: string,
  records: readonly SearchRecord[],
  terms: readonly Term[],
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [shard, text] of packWords(countWords(records))) {
    writeFileSync(path.join(folder, `${shard}.txt`), text);
  }
  writeFileSync(path.join(folder, 'names.json'), JSON.stringify(namesOf(terms)));
}
