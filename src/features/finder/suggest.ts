// What the reader may mean, while they type. A help only: nothing here decides what is searched.
import { parsePlace } from './parse-place.ts';
import { placeKey, placeShard, placeTitle, zipShard } from './place-name.ts';
import type { PlaceFiles } from './find-place.ts';
import { readState, states } from './states.ts';
import type { NameHit } from './store.ts';
import type { PlaceRow } from './types.ts';

/** One line of the list under the field. */
export interface Suggestion {
  /** What the field will hold. It is found again as it stands. */
  text: string;
  /** Said beside it. */
  kind: 'ZIP code' | 'City' | 'State' | 'Territory' | 'Clinic';
}

/** Where suggestions come from. */
export interface SuggestFiles extends PlaceFiles {
  named: (typed: string, limit: number) => Promise<readonly NameHit[]>;
}

/** Fewer letters suggest too much to help. */
const fewestLetters = 3;

const mostOfAll = 8;
const mostStates = 2;
const mostClinics = 3;

const alsoCity = new Set(['NY', 'WA']);

const territories = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);

/** At most eight, places of many people first. None below three letters. Throws as the files do. */
export async function suggest(typed: string, files: SuggestFiles): Promise<Suggestion[]> {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text.length < fewestLetters) return [];
  if (/^\d{3,5}$/.test(text)) return suggestZips(text, files);
  if (placeKey(text).length < fewestLetters) return [];
  const [cities, hits] = await Promise.all([
    suggestCities(text, files),
    files.named(text, mostClinics),
  ]);
  const clinics = hits.map(({ name, where }): Suggestion => ({
    text: `${name}, ${where}`,
    kind: 'Clinic',
  }));
  const named = suggestStates(text).slice(0, mostStates);
  const room = mostOfAll - named.length - clinics.length;
  return [...named, ...cities.slice(0, room), ...clinics];
}

async function suggestZips(digits: string, { zips }: SuggestFiles): Promise<Suggestion[]> {
  const shard = (await zips(zipShard(digits))) ?? {};
  return Object.entries(shard)
    .filter(([zip]) => zip.startsWith(digits))
    .slice(0, mostOfAll)
    .map(([zip, [, , city, state]]) => ({ text: `${city}, ${state} ${zip}`, kind: 'ZIP code' }));
}

function suggestStates(text: string): Suggestion[] {
  const wanted = text.toLowerCase();
  return states
    .filter((state) => state.name.toLowerCase().startsWith(wanted) || state === readState(text))
    .map(({ name, code }) => ({
      // Two states have the names of cities, and are searched as those unless they say more.
      text: alsoCity.has(code) ? `${name} State` : name,
      kind: territories.has(code) ? 'Territory' : 'State',
    }));
}

interface Match {
  label: string;
  isWhole: boolean;
  size: number;
}

async function suggestCities(text: string, files: SuggestFiles): Promise<Suggestion[]> {
  const matches: Match[] = [];
  for (const { city, state } of readings(text)) {
    if (city.length < fewestLetters) continue;
    const shard = (await files.places(placeShard(city))) ?? {};
    for (const [key, rows] of Object.entries(shard)) {
      // With a state behind it the city's name is whole.
      if (state === '' ? !key.startsWith(city) : key !== city) continue;
      const fits = rows.filter(([code]) => isStateBegun(code, state));
      matches.push(...fits.map((row) => toMatch(row, key, city)));
    }
  }
  matches.sort((a, b) => weightOf(b) - weightOf(a));
  return [...new Set(matches.map(({ label }) => label))].map((label) => ({
    text: label,
    kind: 'City',
  }));
}

/** A name typed to its end outweighs longer ones, unless they are far better known. */
function weightOf({ size, isWhole }: Match): number {
  return isWhole ? size * 10 : size;
}

interface Reading {
  city: string;
  state: string;
}

/** A city's name begun; or a city's name, and behind it a state's begun; or a nickname. */
function readings(text: string): Reading[] {
  const comma = text.lastIndexOf(',');
  if (comma > 0) {
    return [{ city: placeKey(text.slice(0, comma)), state: bare(text.slice(comma + 1)) }];
  }
  const words = text.split(' ');
  const splits = words.slice(1).map((_, index) => ({
    city: placeKey(words.slice(0, index + 1).join(' ')),
    state: bare(words.slice(index + 1).join(' ')),
  }));
  return [{ city: placeKey(text), state: '' }, ...splits, ...nicknames(text)];
}

/** "NYC" and the like, which parsePlace() knows. */
function nicknames(text: string): Reading[] {
  const parsed = parsePlace(text);
  const tries = parsed.kind === 'city' ? parsed.tries : [];
  return tries.flatMap(({ city, state }) => (state ? [{ city, state: bare(state) }] : []));
}

function bare(words: string): string {
  return words.toLowerCase().replaceAll('.', '').trim();
}

function isStateBegun(code: string, begun: string): boolean {
  if (begun === '') return true;
  const name = states.find((state) => state.code === code)?.name.toLowerCase() ?? '';
  return name.startsWith(begun) || code.toLowerCase().startsWith(begun);
}

function toMatch([state, , , size, name]: PlaceRow, key: string, city: string): Match {
  return { label: `${name ?? placeTitle(key)}, ${state}`, isWhole: key === city, size };
}
