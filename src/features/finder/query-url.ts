import type { FinderQuery } from './types.ts';

/** The distances a reader can choose, in miles. null is any distance. */
export const radiusChoices: readonly (number | null)[] = [10, 25, 50, 100, null];

const defaultRadius = 25;

/** The query in an address. A value that makes no sense counts as left out. */
export function readQuery(params: URLSearchParams): FinderQuery {
  const place = (params.get('place') ?? '').replace(/\s+/g, ' ').trim();
  const radius = params.get('radius') ?? '';
  if (radius === 'any') return { place, radiusMiles: null };
  const known = radiusChoices.find((miles) => String(miles) === radius);
  return { place, radiusMiles: known ?? defaultRadius };
}

/** The query as an address. Nothing but what was asked, and no more than once: it cannot grow. */
export function writeQuery({ place, radiusMiles }: FinderQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (place !== '') params.set('place', place);
  if (radiusMiles !== defaultRadius) params.set('radius', String(radiusMiles ?? 'any'));
  return params;
}
