import { readingOf, type Reading } from '#lib/readability/reading.ts';
import type { Outline } from './read-mdx.ts';

/** How hard the text of a topic is to read, by the same count that check-content uses. */
export function readingOfTopic(
  { passages }: Outline,
  terms: Iterable<{ term: string; aliases: string[] }>,
): Reading {
  const names = [...terms].flatMap(({ term, aliases }) => [term, ...aliases]);
  return readingOf(
    passages.map(({ text }) => text),
    names,
  );
}
