import { filterGroups, radiusChoices, sortChoices } from './choices.ts';
import { asksOf } from './filter.ts';
import type { FinderQuery } from './types.ts';

const defaultRadius = 25;

/** A search for nothing yet, without filters. */
export const emptyQuery: FinderQuery = {
  place: '',
  radiusMiles: defaultRadius,
  treatment: 'any',
  approval: 'any',
  payments: [],
  telehealth: false,
  kinds: [],
  includesUnsaid: false,
  sort: 'distance',
};

/** The query in an address or a form. A value that makes no sense counts as left out. */
export function readQuery(params: URLSearchParams): FinderQuery {
  const place = (params.get('place') ?? '').replace(/\s+/g, ' ').trim();
  const sort = sortChoices.find(([value]) => value === params.get('sort'))?.[0] ?? emptyQuery.sort;
  const bare = { ...emptyQuery, place, sort, radiusMiles: readRadius(params.get('radius')) };
  const query = filterGroups.reduce(
    (filtered, { name, choose }) => choose(filtered, params.getAll(name)),
    bare,
  );
  return { ...query, includesUnsaid: isFiltered(query) && params.get('unsaid') === 'yes' };
}

/** The query as an address. Nothing but what was asked, and no more than once: it cannot grow. */
export function writeQuery(query: FinderQuery): URLSearchParams {
  const { place, radiusMiles, includesUnsaid, sort } = query;
  const params = new URLSearchParams();
  if (place !== '') params.set('place', place);
  if (radiusMiles !== defaultRadius) params.set('radius', String(radiusMiles ?? 'any'));
  for (const { name, chosen } of filterGroups) {
    for (const value of chosen(query)) params.append(name, value);
  }
  if (isFiltered(query) && includesUnsaid) params.set('unsaid', 'yes');
  if (sort !== emptyQuery.sort) params.set('sort', sort);
  return params;
}

/** True when the query asks for more than a place. */
export function isFiltered(query: FinderQuery): boolean {
  return asksOf(query).length > 0;
}

/** The same search without any filter. */
export function withoutFilters({ place, radiusMiles, sort }: FinderQuery): FinderQuery {
  return { ...emptyQuery, place, radiusMiles, sort };
}

function readRadius(text: string | null): number | null {
  if (text === 'any') return null;
  return radiusChoices.find((miles) => String(miles) === text) ?? defaultRadius;
}
