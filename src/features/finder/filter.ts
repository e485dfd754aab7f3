// Who fits what was asked for. Unknown is not no, and not yes: it is let in when the reader says so.
import { filterGroups, type Facet, type FilterGroup } from './choices.ts';
import { kindNames, packFacts, readFact, type Said } from './facts.ts';
import type { FinderQuery, Treatment } from './types.ts';

/** What one group asks of a clinic. */
export interface Ask {
  group: FilterGroup['name'];
  facet: Facet;
}

const kindBits = kindNames.reduce((bits, kind) => bits | packFacts({}, kind), 0);

/** What the query asks: one entry for each group in which something is chosen. */
export function asksOf(query: FinderQuery): Ask[] {
  return filterGroups.flatMap(({ name, options, chosen }) => {
    const values = chosen(query);
    if (values.length === 0) return [];
    const facets = options.filter(({ value }) => values.includes(value)).map(({ facet }) => facet);
    return [{ group: name, facet: anyOf(facets) }];
  });
}

/** Yes when one of the facts is said to be so; no when all are said not to be; else unknown. */
export function judge(facts: number, { yes, no, kinds }: Facet): Said {
  if ((facts & yes) !== 0 || kinds.includes(facts & kindBits)) return 'yes';
  return (facts & no) === no ? 'no' : 'unknown';
}

/** True when the clinic fits every ask. */
export function fits(facts: number, asks: readonly Ask[], includesUnsaid: boolean): boolean {
  return asks.every(({ facet }) => isLetIn(judge(facts, facet), includesUnsaid));
}

/** True for yes, and for unknown when the reader wants those that do not say. */
export function isLetIn(said: Said, includesUnsaid: boolean): boolean {
  return said === 'yes' || (includesUnsaid && said === 'unknown');
}

/** True when the place says that it gives this treatment; for any treatment, one of them. */
export function saysSo(facts: number, treatment: Treatment): boolean {
  if (treatment !== 'any') return readFact(facts, treatment) === 'yes';
  return readFact(facts, 'iv') === 'yes' || readFact(facts, 'spravato') === 'yes';
}

function anyOf(facets: readonly Facet[]): Facet {
  return {
    yes: facets.reduce((bits, { yes }) => bits | yes, 0),
    no: facets.reduce((bits, { no }) => bits | no, 0),
    kinds: facets.flatMap(({ kinds }) => kinds),
  };
}
