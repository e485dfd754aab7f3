import type { FinderQuery, Treatment } from './types.ts';

/** The distances a reader can choose, in miles. null is any distance. */
export const radiusChoices: readonly (number | null)[] = [10, 25, 50, 100, null];

/** The treatments a reader can choose, with their names in the form. */
export const treatmentChoices: readonly [Treatment, string][] = [
  ['any', 'Any treatment'],
  ['iv', 'IV ketamine'],
  ['spravato', 'Spravato'],
];

const defaultRadius = 25;

/** The query in an address. A value that makes no sense counts as left out. */
export function readQuery(params: URLSearchParams): FinderQuery {
  const place = (params.get('place') ?? '').replace(/\s+/g, ' ').trim();
  const wanted = params.get('treatment');
  const treatment = treatmentChoices.find(([value]) => value === wanted)?.[0] ?? 'any';
  const includesUnsaid = treatment !== 'any' && params.get('unsaid') === 'yes';
  return { place, radiusMiles: readRadius(params.get('radius')), treatment, includesUnsaid };
}

/** The query as an address. Nothing but what was asked, and no more than once: it cannot grow. */
export function writeQuery(query: FinderQuery): URLSearchParams {
  const { place, radiusMiles, treatment, includesUnsaid } = query;
  const params = new URLSearchParams();
  if (place !== '') params.set('place', place);
  if (radiusMiles !== defaultRadius) params.set('radius', String(radiusMiles ?? 'any'));
  if (treatment !== 'any') params.set('treatment', treatment);
  if (treatment !== 'any' && includesUnsaid) params.set('unsaid', 'yes');
  return params;
}

function readRadius(text: string | null): number | null {
  if (text === 'any') return null;
  return radiusChoices.find((miles) => String(miles) === text) ?? defaultRadius;
}
