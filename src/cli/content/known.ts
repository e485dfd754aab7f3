import { idsOfSources } from '#features/sources/check-sources.ts';
import { readMdx } from '#features/topics/read-mdx.ts';
import { fieldOf, idsOf, type Known } from '#lib/report/known.ts';
import { collectionOf, idOf } from './place-of.ts';
import type { Content, FileMap } from './read-content.ts';

/**
 * What checkers must know of the rest. Ids of terms, uses and numbers come from the names of
 * files, so that a file with a fault does not make every page that names it look wrong.
 */
export function readKnown(
  files: FileMap,
  content: Content,
  dates: Pick<Known, 'today' | 'isStrictAboutDates'>,
): Known {
  const idsIn = (collection: 'glossary' | 'uses' | 'numbers') =>
    new Set(
      [...files.keys()]
        .filter((path) => collectionOf(path) === collection)
        .map((path) => idOf(path, collection)),
    );
  const items = content.sources.flatMap(({ value }) => listOf(value));
  return {
    sources: new Set(items.length > 0 ? idsOfSources(items) : sourceIdsInText(files)),
    unverified: new Set(idsOfSources(items.filter((item) => fieldOf(item, 'verified') === false))),
    terms: idsIn('glossary'),
    uses: idsIn('uses'),
    numbers: idsIn('numbers'),
    ...dates,
  };
}

// A comma that is missing in references.json must not make every citation look wrong.
function sourceIdsInText(files: FileMap): string[] {
  const texts = [...files].filter(([path]) => collectionOf(path) === 'sources');
  return texts.flatMap(([, text]) =>
    [...text.matchAll(/"id":\s*"([^"]+)"/g)].map(([, id]) => id ?? ''),
  );
}

/** Ids of all sources that pages and records cite. */
export function readCitedIds(content: Content): Set<string> {
  const records = [content.uses, content.numbers, content.instruments, content.site].flat();
  return new Set([
    ...records.flatMap(({ value }) => listedIn(value)),
    ...content.topics.flatMap(({ text }) => citedIn(text)),
  ]);
}

/** What every list called `sources` inside a value holds. */
function listedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? idsOf(inner).map(({ id }) => id) : listedIn(inner),
  );
}

function citedIn(mdx: string): string[] {
  try {
    const mentions = readMdx(mdx).mentions.filter(({ name }) => name === 'Cite');
    return mentions.flatMap(({ ids }) => ids);
  } catch {
    return []; // checkTopics reports a page that cannot be read.
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
