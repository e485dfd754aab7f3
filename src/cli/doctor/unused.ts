// What stands in content/ and is named nowhere.
import { idsOfSources } from '#features/sources/check-sources.ts';
import { readMdx, type MentionName } from '#features/topics/read-mdx.ts';
import { fieldOf, idsOf, textOf } from '#lib/report/known.ts';
import { readCitedIds } from '../content/known.ts';
import { readContent, type Content, type FileMap } from '../content/read-content.ts';
import type { Section } from './section.ts';

/** Sources, terms, uses and numbers that no page and no record names. Order: by kind, then id. */
export function findUnused(files: FileMap): Section {
  const { content } = readContent(files);
  const cited = readCitedIds(content);
  const unused = [
    ...idsOfSources(content.sources.flatMap(({ value }) => value))
      .filter((id) => !cited.has(id))
      .map((id) => `source ${id}`),
    ...unnamed(content, 'glossary', 'Term').map((id) => `term ${id}`),
    ...unnamed(content, 'uses', 'Evidence').map((id) => `use ${id}`),
    ...unnamed(content, 'numbers', 'Numbers').map((id) => `number ${id}`),
  ];
  return {
    title: 'Unused',
    summary: `${unused.length} sources, terms, uses and numbers are named nowhere.`,
    findings: unused,
    needsCare: false,
  };
}

function unnamed(
  content: Content,
  collection: 'glossary' | 'uses' | 'numbers',
  name: MentionName,
): string[] {
  const named = new Set([
    ...content.topics.flatMap(({ text }) => idsOnPage(text, name)),
    ...content.glossary.flatMap(({ value }) =>
      idsOf(fieldOf(value, 'seeAlso')).map(({ id }) => id),
    ),
    ...content.site.map(({ value }) => textOf(value, 'number')),
  ]);
  return content[collection].map(({ id }) => id).filter((id) => !named.has(id));
}

function idsOnPage(mdx: string, name: MentionName): string[] {
  try {
    const mentions = readMdx(mdx).mentions.filter((mention) => mention.name === name);
    return mentions.flatMap(({ ids }) => ids);
  } catch {
    return []; // check-content reports a page that cannot be read.
  }
}
