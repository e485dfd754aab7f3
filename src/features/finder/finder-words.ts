// What the finder says in answer to a search.
import { clinicCount, distanceWords } from './distance-words.ts';
import type { Answer } from './search.ts';
import type { FinderQuery, Place, Treatment } from './types.ts';

/** What to say at the field. In the words of its label, and what to do. */
export const fieldErrors = {
  empty: () => 'Enter a ZIP code, or a city and state',
  malformed: () => 'Enter a 5-digit ZIP code, or a city and state like Franklin, TN',
  'not-found': (typed: string) =>
    `We could not find “${typed}”. Check the spelling, or enter a 5-digit ZIP code`,
} as const;

/** Heading of the answer: how many, how far, from where. */
export function answerTitle(
  { results, isWidened }: Answer<unknown>,
  { radiusMiles, treatment, includesUnsaid }: FinderQuery,
  { label }: Place,
): string {
  const giving = treatment === 'any' || includesUnsaid ? '' : ` said to give ${names[treatment]}`;
  const count = `${capital(clinicCount(results.length))}${giving}`;
  if (radiusMiles === null) return `${count}, nearest to ${label} first`;
  const within = `within ${radiusMiles} miles of ${label}`;
  if (!isWidened) return `${count} ${within}`;
  const [first] = results;
  const nearest = first ? ` The nearest is ${distanceWords(first.miles)} away.` : '';
  return `No clinics${giving} ${within}.${nearest}`;
}

/** The line below the heading. */
export function answerLine({ results, isWidened, reachMiles }: Answer<unknown>): string {
  const about = 'Nearest first. Distances are straight lines and approximate.';
  if (!isWidened) return about;
  const count = clinicCount(results.length);
  if (reachMiles !== null)
    return `We looked further: ${count} within ${reachMiles} miles. ${about}`;
  return `We looked further. There is none within 100 miles; these are the nearest ${results.length}. ${about}`;
}

/** Said when a file cannot be read. */
export const failureTitle = 'We could not load the clinics';
export const failureLine =
  'Check your connection and press Search again, or choose your state from the list below. In danger? Call or text 988.';

const names: Record<Exclude<Treatment, 'any'>, string> = {
  iv: 'IV ketamine',
  spravato: 'Spravato',
};

/** How many more there would be, had the reader asked for places that do not say. "": none. */
export function unsaidLine(count: number, { treatment }: FinderQuery): string {
  if (count === 0 || treatment === 'any') return '';
  const verb = count === 1 ? 'does' : 'do';
  return `${count} more, no farther than these, ${verb} not say if they give ${names[treatment]}: tick “Include places that do not say” to see them.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
