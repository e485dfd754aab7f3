// Two records of one clinic. Chains share a phone and a name, and buildings hold many clinics, so
// neither is enough: the street must match, or be missing beside an equal phone or website.
import { distance } from 'fastest-levenshtein';
import { placeKey } from './place-name.ts';
import type { ProviderInput } from './schema.ts';
import { agreeOnDirection, readStreet, streetCore } from './street.ts';

/** What the comparison reads. Both a record as written and a record as read will do. */
export type Comparable = Pick<
  ProviderInput,
  'id' | 'name' | 'aka' | 'address' | 'phones' | 'website' | 'sources'
> & { npi?: { number: string } | undefined };

/** Why two records are thought to be one clinic. Order: the surest first. */
export const samenesses = ['npi', 'street', 'phone', 'website'] as const;

export type Sameness = (typeof samenesses)[number];

/** Pairs that are one clinic. Order: as given. Closed records count too. */
export function findDuplicates<Item extends Comparable>(items: readonly Item[]): [Item, Item][] {
  const near = new Map<string, number[]>();
  return items.flatMap((item, index) => {
    const twins = new Set<number>();
    for (const key of meetingKeys(item)) {
      const met = near.get(key) ?? [];
      for (const other of met) twins.add(other);
      met.push(index);
      near.set(key, met);
    }
    return [...twins]
      .sort((a, b) => a - b)
      .flatMap((other): [Item, Item][] => {
        const twin = items[other];
        return twin && sameness(twin, item) ? [[twin, item]] : [];
      });
  });
}

/**
 * Under these keys a record meets every record that may be the same clinic, and few others, so
 * that not each must be compared with each.
 */
export function meetingKeys({ address, phones = [], website, npi }: Comparable): string[] {
  const { city, state, zip } = address;
  const places = [`${placeKey(city)} ${state}`, ...(zip ? [zip] : [])];
  const host = ownHost(website);
  const marks = [
    ...(npi ? [npi.number] : []),
    ...(streetCore(address) === undefined ? [] : [streetCore(address)]),
    ...phones.map(({ number }) => number),
    ...(host === undefined ? [] : [host]),
  ];
  return marks.flatMap((mark) => places.map((place) => `${mark}|${place}`));
}

/** Why two records are one clinic; undefined when they are two, or may be. */
export function sameness(a: Comparable, b: Comparable): Sameness | undefined {
  if (a.address.state !== b.address.state || !isSameZipOrCity(a, b)) return undefined;
  const streets = compareStreets(a.address, b.address);
  if (streets === 'same') {
    if (a.npi && a.npi.number === b.npi?.number) return 'npi';
    return isSimilarName(a, b) || sharesPhone(a, b) ? 'street' : undefined;
  }
  // Another house or another suite: two clinics, even of one chain that answers one phone.
  if (streets === 'differ' || areToldApart(a, b)) return undefined;
  const isSameZip = a.address.zip !== undefined && a.address.zip === b.address.zip;
  if (sharesPhone(a, b) && (isSameZip || isSimilarName(a, b))) return 'phone';
  return isSameZip && sharesHost(a, b) ? 'website' : undefined;
}

/** A feed that names both knows them for two: chains withhold the streets of houses they run. */
function areToldApart({ sources: a }: Comparable, { sources: b }: Comparable): boolean {
  const isSaid = (x: Comparable['sources'][number], y: Comparable['sources'][number]) =>
    x.feed === y.feed && x.sourceId !== undefined && y.sourceId !== undefined;
  const both = a.flatMap((x) =>
    b.filter((y) => isSaid(x, y)).map((y) => x.sourceId === y.sourceId),
  );
  return both.length > 0 && !both.includes(true);
}

function compareStreets(
  a: Comparable['address'],
  b: Comparable['address'],
): 'same' | 'differ' | 'unknown' {
  const [x, y] = [readStreet(a), readStreet(b)];
  if (!x || !y) return 'unknown';
  if (streetCore(a) !== streetCore(b) || !agreeOnDirection(a, b)) return 'differ';
  // One building, two suites: two clinics. One suite and one silence: one clinic written twice.
  const [suiteX, suiteY] = [x.suite.replaceAll('-', ''), y.suite.replaceAll('-', '')];
  return suiteX === suiteY || suiteX === '' || suiteY === '' ? 'same' : 'differ';
}

function isSameZipOrCity({ address: a }: Comparable, { address: b }: Comparable): boolean {
  if (a.zip && b.zip) return a.zip === b.zip;
  return placeKey(a.city) === placeKey(b.city);
}

function sharesPhone({ phones: a = [] }: Comparable, { phones: b = [] }: Comparable): boolean {
  return a.some(({ number }) => b.some((other) => other.number === number));
}

function sharesHost(a: Comparable, b: Comparable): boolean {
  const host = ownHost(a.website);
  return host !== undefined && host === ownHost(b.website);
}

// Hosts on which many clinics have a page.
const commonHosts = /(^|\.)(facebook|instagram|linktr|google|wixsite|squarespace|va)\.\w+$/;

function ownHost(website: string | undefined): string | undefined {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const host = new URL(website).hostname.replace(/^www\./, '');
  return commonHosts.test(host) ? undefined : host;
}

function isSimilarName(a: Comparable, b: Comparable): boolean {
  return namesOf(a).some((x) => namesOf(b).some((y) => isNear(x, y)));
}

function isNear(x: string, y: string): boolean {
  // "Canyon House" and "Canyon House 2" are two houses.
  if (numbersOf(x) !== numbersOf(y)) return false;
  if (x.includes(y) || y.includes(x)) return true;
  return distance(x, y) / Math.max(x.length, y.length) < 0.25;
}

function numbersOf(key: string): string {
  return (key.match(/\d+/g) ?? []).join(' ');
}

function namesOf({ name, aka = [] }: Comparable): string[] {
  return [name, ...aka].map(nameKey).filter((key) => key !== '');
}

function nameKey(name: string): string {
  return placeKey(name)
    .replace(/\b(llc|inc|pc|pllc|pa|md|the)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
