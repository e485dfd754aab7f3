import { placeKey } from './place-name.ts';
import { readState } from './states.ts';

/** A city to look up, in the form of placeKey(); without a state, any state will do. */
export interface CityTry {
  city: string;
  state?: string;
}

/** What a reader seems to mean. */
export type ParsedPlace =
  | { kind: 'empty' }
  | { kind: 'malformed' }
  | { kind: 'zip'; zip: string }
  | { kind: 'state'; state: string }
  /** Looked up one after the other: the first that exists is meant. */
  | { kind: 'city'; tries: CityTry[] };

/**
 * What was typed into the place field, without looking anything up. A last word that could be a
 * state is tried as one only after the whole has been tried as a name: "Santa Fe" is a city.
 */
export function parsePlace(typed: string): ParsedPlace {
  const text = typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/,? (usa|us|united states)\.?$/i, '');
  if (text === '') return { kind: 'empty' };
  const zip = /(?:^|[ ,])(\d{5})(?:-\d{4})?$/.exec(text)?.[1];
  if (zip !== undefined) return { kind: 'zip', zip };
  // A street, a short ZIP code or a phone number: a city has no digits.
  if (/\d/.test(text) || !/\p{L}/u.test(text) || text.length > 60) return { kind: 'malformed' };
  const known = nicknames[placeKey(text)];
  if (known) return { kind: 'city', tries: [known] };
  return text.includes(',') ? withComma(text) : withoutComma(text);
}

function withComma(text: string): ParsedPlace {
  const cut = text.lastIndexOf(',');
  const city = placeKey(text.slice(0, cut));
  const state = readState(text.slice(cut + 1));
  if (city === '' || !state) return { kind: 'malformed' };
  return { kind: 'city', tries: [{ city, state: state.code }] };
}

function withoutComma(text: string): ParsedPlace {
  const named = /^(.+) state$/i.exec(text)?.[1];
  const said = named === undefined ? undefined : readState(named);
  if (said) return { kind: 'state', state: said.code };
  const whole = readState(text);
  if (whole && !alsoCities.has(whole.code)) return { kind: 'state', state: whole.code };
  const words = text.split(' ');
  const splits = words.flatMap((_, index) => {
    const city = placeKey(words.slice(0, index).join(' '));
    const state = readState(words.slice(index).join(' '));
    return city !== '' && state ? [{ city, state: state.code }] : [];
  });
  return { kind: 'city', tries: [{ city: placeKey(text) }, ...splits] };
}

/** States whose name is a well-known city's too. New York stands among the nicknames. */
const alsoCities = new Set(['WA']);

const newYork = { city: 'new york', state: 'NY' };
const washington = { city: 'washington', state: 'DC' };

const nicknames: Record<string, CityTry> = {
  nyc: newYork,
  'new york city': newYork,
  'new york': newYork,
  dc: washington,
  'washington dc': washington,
  'washington d c': washington,
  philly: { city: 'philadelphia', state: 'PA' },
  vegas: { city: 'las vegas', state: 'NV' },
};
