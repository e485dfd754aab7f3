// What a street address says, however it is abbreviated.

interface StreetLines {
  street1?: string | undefined;
  street2?: string | undefined;
}

/** "341 Cool Springs Blvd., Ste 140" gives street "341 COOL SPRINGS BLVD" and suite "140". */
export function readStreet(address: StreetLines): { street: string; suite: string } | undefined {
  if (address.street1 === undefined) return undefined;
  const text = `${address.street1} ${address.street2 ?? ''}`.toUpperCase().replace(/[.,]/g, ' ');
  const [, before = text, suite = ''] =
    /^(.*?)\s*(?:\b(?:SUITE|STE|UNIT|APT|ROOM|RM)\b\s*#?|#)\s*([A-Z0-9-]+)/.exec(text) ?? [];
  const words = before.trim().split(/\s+/);
  return { street: words.map((word) => suffixes[word] ?? word).join(' '), suite };
}

/**
 * The core of a street, by which two spellings meet: "619 19th Street South" and "619 S 19th St"
 * both give "619 19TH". Without a house number, the whole street.
 */
export function streetCore(address: StreetLines): string | undefined {
  const words = readStreet(address)?.street.split(' ') ?? [];
  const [number = ''] = words;
  if (!/^\d/.test(number)) return words.join(' ') || undefined;
  const [first = ''] = words.slice(1).filter((word) => !directions.has(word));
  return `${number} ${first}`;
}

/** True unless one says North and the other South: silence agrees with both. */
export function agreeOnDirection(a: StreetLines, b: StreetLines): boolean {
  const [x, y] = [directionsOf(a), directionsOf(b)];
  return x === '' || y === '' || x === y;
}

/** A post office box or a rented mailbox. Nobody is treated there, so it has no place on a map. */
export function isMailbox({ street1 = '', street2 = '' }: StreetLines): boolean {
  return [street1, street2].some((part) => mailbox.test(part));
}

// USPS Publication 28: post office box (section 28), private mailbox (section 284), and the forms
// in which people write them.
const mailbox =
  /\bP\W*O\W*(BOX\b|BX\b|DRAWER\b|B\W*\d)|\bPOST\s+OFFICE\s+BOX\b|\bPMB\b|^\W*BOX\s+\d/i;

function directionsOf(address: StreetLines): string {
  const words = readStreet(address)?.street.split(' ') ?? [];
  return words.filter((word) => directions.has(word)).join(' ');
}

const directions = new Set('N S E W NE NW SE SW'.split(' '));

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
