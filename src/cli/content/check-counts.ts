import { contentProblem } from '#lib/report/kinds.ts';
import { fieldOf } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { collectionNames, folders, type Collection } from './folders.ts';
import type { Minimums } from './minimums.ts';
import type { Content } from './read-content.ts';

/** How many entries each collection holds: files, or records where a file holds many. */
export function countContent(content: Content): Record<Collection, number> {
  const lengths = (values: unknown[]) =>
    values.reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  return {
    topics: content.topics.length,
    sources: lengths(content.sources.map(({ value }) => value)),
    glossary: content.glossary.length,
    uses: content.uses.length,
    numbers: content.numbers.length,
    site: content.site.length,
    instruments: content.instruments.length,
    providers: lengths(content.providers.map(({ value }) => fieldOf(value, 'providers'))),
  };
}

/**
 * A problem for each collection that holds fewer entries than it must. A collection with a file
 * that could not be read, which `faults` tell, is not counted.
 */
export function checkCounts(
  content: Content,
  minimums: Minimums,
  faults: readonly Problem[],
): Problem[] {
  const counts = countContent(content);
  const unreadable = faults.filter(({ kind }) => kind === 'unreadable');
  return collectionNames.flatMap((name) => {
    const [count, least] = [counts[name], minimums[name]];
    const { path } = folders[name];
    const isHidden = unreadable.some((fault) => fault.path.startsWith(path));
    if (count >= least || isHidden) return [];
    return [
      contentProblem('too-few', { path }, { minimum: wordCount(name, least), count: `${count}` }),
    ];
  });
}

/** "1 topic", "3 topics". */
export function wordCount(name: Collection, count: number): string {
  const { one, many } = folders[name].nouns;
  return `${count} ${count === 1 ? one : many}`;
}
