import { filterGroups } from './choices.ts';
import type { FinderQuery } from './types.ts';

/** An active filter, and the search without it. */
export interface Chip {
  label: string;
  without: FinderQuery;
}

/** Every filter that is active, in the order of the form; last, that those that do not say are in. */
export function chipsOf(query: FinderQuery): Chip[] {
  const chips = filterGroups.flatMap(({ options, chosen, choose }) => {
    const values = chosen(query);
    return options
      .filter(({ value }) => values.includes(value))
      .map(({ value, label }) => ({
        label,
        without: choose(
          query,
          values.filter((other) => other !== value),
        ),
      }));
  });
  if (!query.includesUnsaid) return chips;
  const without = { ...query, includesUnsaid: false };
  return [...chips, { label: 'Also those that do not say', without }];
}
