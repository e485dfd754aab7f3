// The columns of NPPES that we read. All others are left unread, above all those with personal
// data: the authorized official, the mailing address, tax numbers, licences.
import { parse } from 'csv-parse/sync';
import { FeedError } from './feed.ts';

const practice = 'Provider Business Practice Location Address';

/** Our name → the column's, exactly. Source: CMS, NPPES Data Dissemination, Readme. */
export const mainColumns = {
  npi: 'NPI',
  entityType: 'Entity Type Code',
  legalName: 'Provider Organization Name (Legal Business Name)',
  otherName: 'Provider Other Organization Name',
  otherNameType: 'Provider Other Organization Name Type Code',
  street1: 'Provider First Line Business Practice Location Address',
  street2: 'Provider Second Line Business Practice Location Address',
  city: `${practice} City Name`,
  state: `${practice} State Name`,
  zip: `${practice} Postal Code`,
  country: `${practice} Country Code (If outside U.S.)`,
  phone: `${practice} Telephone Number`,
  updatedOn: 'Last Update Date',
  deactivatedOn: 'NPI Deactivation Date',
  reactivatedOn: 'NPI Reactivation Date',
} as const;

/** The same for othername_pfile. */
export const otherNameColumns = {
  npi: 'NPI',
  otherName: 'Provider Other Organization Name',
  otherNameType: 'Provider Other Organization Name Type Code',
} as const;

const secondary = 'Provider Secondary Practice Location Address';

/** The same for pl_pfile, whose header has its hyphens and spaces where nobody would look. */
export const locationColumns = {
  npi: 'NPI',
  street1: `${secondary}- Address Line 1`,
  street2: `${secondary}-  Address Line 2`,
  city: `${secondary} - City Name`,
  state: `${secondary} - State Name`,
  zip: `${secondary} - Postal Code`,
  country: `${secondary} - Country Code (If outside U.S.)`,
  phone: `${secondary} - Telephone Number`,
} as const;

// V1 has no certification date and another word for sex: nothing that we read.
const taxonomies = Array.from({ length: 15 }, (_, index) => ({
  code: `Healthcare Provider Taxonomy Code_${index + 1}`,
  isPrimary: `Healthcare Provider Primary Taxonomy Switch_${index + 1}`,
}));

/** Reads the lines of one file. */
export interface LineReader<Name extends string> {
  /** How many cells every line must have. */
  count: number;
  /** The cells of a line; undefined when it is not one whole line of this file. */
  cells: (bytes: Uint8Array) => string[] | undefined;
  /** What stands under a name, without space at its ends. */
  read: (cells: readonly string[]) => Record<Name, string>;
}

/**
 * A reader for the columns that this header names. Throws FeedError when one of ours is missing,
 * when the file is not UTF-8, or when it does not begin with the NPI.
 */
export function lineReader<Name extends string>(
  path: string,
  header: Uint8Array,
  columns: Readonly<Record<Name, string>>,
): LineReader<Name> {
  if (header.subarray(0, 200).includes(0)) {
    throw new FeedError(
      path,
      'must be UTF-8, found UTF-16 or no text at all; unpack it, or save it as UTF-8.',
    );
  }
  const names = readCells(withoutMark(header)) ?? [];
  // Our own table: its keys are the names.
  const wanted = Object.entries(columns) as [Name, string][];
  const missing = wanted.map(([, column]) => column).filter((column) => !names.includes(column));
  if (missing.length > 0 || names[0] !== 'NPI') {
    const found = names.slice(0, 3).join('", "');
    const lacks = missing.length === 0 ? 'NPI as the first' : `"${missing[0] ?? ''}"`;
    const sentence = `must have the header of NPPES, found no column ${lacks} but ${names.length} columns that begin "${found}"; choose the right file of the download.`;
    throw new FeedError(path, sentence);
  }
  const places = wanted.map(([name, column]) => [name, names.indexOf(column)] as const);
  return {
    count: names.length,
    cells: (bytes) => {
      const cells = readCells(bytes);
      return cells?.length === names.length ? cells : undefined;
    },
    read: (cells) =>
      // One entry for each of the names.
      Object.fromEntries(
        places.map(([name, place]) => [name, (cells[place] ?? '').trim()]),
      ) as Record<Name, string>,
  };
}

/** Taxonomy codes of a row, the one it calls its first at the front. */
export function taxonomyReader(
  path: string,
  header: Uint8Array,
): (cells: readonly string[]) => string[] {
  const columns = Object.fromEntries(
    taxonomies.flatMap(({ code, isPrimary }) => [
      [code, code],
      [isPrimary, isPrimary],
    ]),
  );
  const { read } = lineReader(path, header, columns);
  return (cells) => {
    const row = read(cells);
    const held = taxonomies.filter(({ code }) => row[code]);
    const first = held.filter(({ isPrimary }) => row[isPrimary] === 'Y');
    return [...new Set([...first, ...held].map(({ code }) => row[code] ?? ''))];
  };
}

/** undefined for bytes that are not UTF-8, and for a line that ends within quotes. */
function readCells(bytes: Uint8Array): string[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const rows: string[][] = parse(text, { relax_column_count: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
