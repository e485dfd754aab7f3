// What the finder says in answer to a search.
import { asksOf } from './filter.ts';
import { groupOf, sortChoices } from './choices.ts';
import { clinicCount, distanceWords } from './distance-words.ts';
import type { Answer } from './seek.ts';
import type { FinderQuery, Place } from './types.ts';

/** What to say at the field. In the words of its label, and what to do. */
export const fieldErrors = {
  empty: () => 'Enter a ZIP code, city, state or clinic name',
  malformed: (typed: string) =>
    `We could not find “${typed}”. Enter a 5-digit ZIP code, a city and state like Franklin, TN, or the name of a clinic`,
  'not-found': (typed: string) =>
    `We could not find a place or a clinic called “${typed}”. Check the spelling, or enter a 5-digit ZIP code`,
} as const;

/** Heading of the answer for a place: how many, how far, from where. */
export function answerTitle(answer: Answer, query: FinderQuery, { label }: Place): string {
  const { results, isWidened, isCut, reachMiles, nearestMiles } = answer;
  const { radiusMiles } = query;
  const fit = fitWords(query, isWidened ? 0 : results.length);
  const count = `${capital(clinicCount(results.length))}${fit}`;
  if (radiusMiles === null) {
    if (results.length === 0) return `No clinics${fit} at any distance from ${label}`;
    if (isCut && reachMiles !== null) return `${count} within ${reachMiles} miles of ${label}`;
    return `${count}, at any distance from ${label}`;
  }
  const within = `within ${radiusMiles} miles of ${label}`;
  if (!isWidened) return `${count} ${within}`;
  const nearest =
    nearestMiles === null ? '' : ` The nearest is ${distanceWords(nearestMiles)} away.`;
  return `No clinics${fit} ${within}.${nearest}`;
}

/** Heading of the answer for a rectangle of the map. */
export function areaTitle({ results }: Answer, query: FinderQuery): string {
  return `${capital(clinicCount(results.length))}${fitWords(query, results.length)} in this area of the map`;
}

/** The line below the heading: how far we looked, and in which order. */
export function answerLine(answer: Answer, query: FinderQuery): string {
  return [widenedWords(answer), filteredWords(answer, query), orderWords(answer, query)]
    .filter((words) => words !== '')
    .join(' ');
}

/** How many more there are among those that do not say. "": none. */
export function unsaidLine({ counts, askedMiles }: Answer): string {
  const { unsaid } = counts;
  if (unsaid === 0) return '';
  const rest = unsaid === 1 ? 'does not say whether it fits' : 'do not say whether they fit';
  const reach = askedMiles === null ? '' : ` within ${askedMiles} miles`;
  return `${capital(clinicCount(unsaid))}${reach} ${rest}.`;
}

/** Heading when clinics of that name were found, and no place. */
export function namesTitle(count: number, typed: string): string {
  return `${capital(clinicCount(count))} called “${typed}”`;
}

/** When the rectangle may hold more clinics than can be listed. */
export const crowdedTitle = 'Zoom in to list the clinics here';

/** Below that heading. */
export function crowdedLine(count: number): string {
  return `Up to ${clinicCount(count)} are in this area of the map. That is too many for one list.`;
}

/** Said when a file cannot be read. */
export const failureTitle = 'We could not load the clinics';
export const failureLine =
  'Check your connection and press Search again, or choose your state from the list below. In danger? Call or text 988.';

function widenedWords({ isWidened, isCut, reachMiles, results }: Answer): string {
  if (isCut) return 'There are more, farther away.';
  if (!isWidened) return '';
  if (results.length === 0) return 'We looked further and found none.';
  const count = clinicCount(results.length);
  if (reachMiles !== null) return `We looked further: ${count} within ${reachMiles} miles.`;
  return `We looked further. There is none within 100 miles; the nearest ${results.length} are here.`;
}

/** What the filters leave out, when nothing near is left. */
function filteredWords(
  { results, isWidened, counts, askedMiles }: Answer,
  query: FinderQuery,
): string {
  const isEmpty = results.length === 0 || isWidened;
  if (!isEmpty || counts.all === 0 || asksOf(query).length === 0) return '';
  const reach = askedMiles === null ? '' : ` within ${askedMiles} miles`;
  const verb = counts.all === 1 ? 'is' : 'are';
  return `Without your filters there ${verb} ${clinicCount(counts.all)}${reach}.`;
}

function orderWords({ results, nearestMiles }: Answer, { sort }: FinderQuery): string {
  if (results.length === 0) return '';
  const order = sortChoices.find(([value]) => value === sort)?.[1] ?? '';
  if (nearestMiles === null) return sort === 'distance' ? 'From the middle outwards.' : `${order}.`;
  return `${order}. Distances are straight lines and approximate.`;
}

/** What the clinics counted have in common. One treatment alone is named. */
function fitWords(query: FinderQuery, count: number): string {
  const asks = asksOf(query);
  if (asks.length === 0) return '';
  const fit = count === 1 ? ' that fits your filters' : ' that fit your filters';
  if (query.includesUnsaid) return `${fit} or ${count === 1 ? 'does' : 'do'} not say,`;
  const [treatment] = groupOf('treatment').options.filter(
    ({ value }) => value === query.treatment && asks.length === 1,
  );
  return treatment ? ` said to give ${inSentence(treatment.label)}` : fit;
}

/** "IV ketamine" and "Spravato" keep their capital, "Ketamine shots" does not. */
function inSentence(label: string): string {
  return label.replace(/^Ketamine/, 'ketamine');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
