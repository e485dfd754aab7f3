import { filterGroups } from './choices.ts';
import { asksOf, isLetIn, judge } from './filter.ts';
import type { FinderQuery } from './types.ts';

/** How many clinics each choice would show, and how many more do not say. */
export interface OptionCounts {
  /** Without any filter. */
  all: number;
  /** As filtered now. */
  shown: number;
  /** Those that do not say: how many more there are with them. 0 when they are in already. */
  unsaid: number;
  /** "pay=medicare" → with this in place of what its group asks now, all else as it is. */
  options: Map<string, number>;
}

/** The name under which an option's count stands. */
export function optionKey(group: string, value: string): string {
  return `${group}=${value}`;
}

/** Counts for the clinics given, in one pass that makes nothing. Shape: facts, see facts.ts. */
export function countOptions(facts: readonly number[], query: FinderQuery): OptionCounts {
  const asks = asksOf(query);
  const { includesUnsaid } = query;
  const groups = filterGroups.map(({ name, options }) => ({
    asked: asks.find(({ group }) => group === name)?.facet,
    cells: options.map(({ value, facet }) => ({ key: optionKey(name, value), facet, count: 0 })),
  }));
  let [shown, withUnsaid] = [0, 0];
  for (const clinic of facts) {
    let [failures, failed, denied] = [0, groups[0], false];
    for (const group of groups) {
      const said = group.asked ? judge(clinic, group.asked) : 'yes';
      if (said === 'no') denied = true;
      if (isLetIn(said, includesUnsaid)) continue;
      failures += 1;
      failed = group;
    }
    if (!denied) withUnsaid += 1;
    if (failures === 0) shown += 1;
    if (failures > 1) continue;
    // What fails one group alone counts in that group, whose choice is replaced; in no other.
    for (const group of groups) {
      if (failures === 1 && group !== failed) continue;
      for (const cell of group.cells) {
        if (isLetIn(judge(clinic, cell.facet), includesUnsaid)) cell.count += 1;
      }
    }
  }
  const cells = groups.flatMap((group) => group.cells);
  const options = new Map(cells.map(({ key, count }) => [key, count]));
  return { all: facts.length, shown, unsaid: withUnsaid - shown, options };
}
