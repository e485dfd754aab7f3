import type { Mention } from '#features/topics/read-mdx.ts';
import { findRecord, type Facts } from './facts.ts';

/**
 * Ids of the sources that a page cites, once per mark. Order: as read, where a number or a use
 * stands for the sources of its record. Throws when it points to a record that does not exist.
 */
export function listCitedIds(
  mentions: readonly Mention[],
  { numbers, uses }: Pick<Facts, 'numbers' | 'uses'>,
): string[] {
  return mentions.flatMap(({ name, ids }) => {
    if (name === 'Cite') return ids;
    if (name === 'Numbers') {
      return ids.flatMap((id) => findRecord(numbers, id, 'content/numbers').sources);
    }
    if (name === 'Evidence') {
      return ids.flatMap((id) => findRecord(uses, id, 'content/uses').sources);
    }
    return [];
  });
}
