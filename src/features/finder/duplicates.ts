// Two records of one clinic. Chains share a phone and a name, and buildings hold many clinics, so
// neither is enough: the street must match, or be missing beside an equal phone and city.
import { distance } from 'fastest-levenshtein';
import { placeKey } from './place-name.ts';
import type { Provider } from './schema.ts';

/** What the comparison reads. */
export type Comparable = Pick<Provider, 'id' | 'name' | 'address' | 'phones'>;

/** Pairs that look like one clinic. Order: as given. Closed records count too. */
export function findDuplicates<Item extends Comparable>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter((b) => isSamePlace(a, b) && isSimilarName(a.name, b.name))
      .map((b): [Item, Item] => [a, b]),
  );
}

function isSamePlace(a: Comparable, b: Comparable): boolean {
  if (a.address.state !== b.address.state) return false;
  const [streetA, streetB] = [readStreet(a.address), readStreet(b.address)];
  if (!streetA || !streetB) return isSameCity(a, b) && sharesPhone(a, b);
  if (streetA.street !== streetB.street || !isSameZipOrCity(a, b)) return false;
  // One building, two suites: two clinics. One suite and one silence: one clinic written twice.
  return streetA.suite === streetB.suite || streetA.suite === '' || streetB.suite === '';
}

function isSameZipOrCity(a: Comparable, b: Comparable): boolean {
  if (a.address.zip && b.address.zip) return a.address.zip === b.address.zip;
  return isSameCity(a, b);
}

function isSameCity(a: Comparable, b: Comparable): boolean {
  return placeKey(a.address.city) === placeKey(b.address.city);
}

function sharesPhone(a: Comparable, b: Comparable): boolean {
  return a.phones.some(({ number }) => b.phones.some((other) => other.number === number));
}

/** "341 Cool Springs Blvd., Ste 140" gives street "341 COOL SPRINGS BLVD" and suite "140". */
export function readStreet(address: {
  street1?: string | undefined;
  street2?: string | undefined;
}): { street: string; suite: string } | undefined {
  if (address.street1 === undefined) return undefined;
  const text = `${address.street1} ${address.street2 ?? ''}`.toUpperCase().replace(/[.,]/g, ' ');
  const [, before = text, suite = ''] =
    /^(.*?)\s*(?:\b(?:SUITE|STE|UNIT|APT|ROOM|RM)\b\s*#?|#)\s*([A-Z0-9-]+)/.exec(text) ?? [];
  const words = before.trim().split(/\s+/);
  return { street: words.map((word) => suffixes[word] ?? word).join(' '), suite };
}

// USPS Publication 28, appendix C: the street suffixes and directions that clinics write both ways.
const suffixes: Record<string, string> = {
  AVENUE: 'AVE',
  BOULEVARD: 'BLVD',
  CIRCLE: 'CIR',
  COURT: 'CT',
  DRIVE: 'DR',
  HIGHWAY: 'HWY',
  LANE: 'LN',
  PARKWAY: 'PKWY',
  PLACE: 'PL',
  PLAZA: 'PLZ',
  ROAD: 'RD',
  SQUARE: 'SQ',
  STREET: 'ST',
  TERRACE: 'TER',
  TRAIL: 'TRL',
  NORTH: 'N',
  SOUTH: 'S',
  EAST: 'E',
  WEST: 'W',
  NORTHEAST: 'NE',
  NORTHWEST: 'NW',
  SOUTHEAST: 'SE',
  SOUTHWEST: 'SW',
};

function isSimilarName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  if (x.includes(y) || y.includes(x)) return true;
  return distance(x, y) / Math.max(x.length, y.length) < 0.25;
}

function nameKey(name: string): string {
  return placeKey(name)
    .replace(/\b(llc|inc|pc|pllc|pa|md|the)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
