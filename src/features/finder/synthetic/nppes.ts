// Invented files of NPPES, the federal registry of providers, in the true shape and of any size, for
// benchmarks and tests. Every name says "SYNTHETIC", every phone is 555-01xx.
import { isNpi } from '../record/npi.ts';
import { nppesHeader } from './nppes-header.ts';
import { pick, randomFrom, type Random } from './random.ts';

/** A row by its columns. Those left out are empty. */
export type NppesCells = Readonly<Record<string, string>>;

const practice = 'Provider Business Practice Location Address';
const placeColumns = ['City Name', 'State Name', 'Postal Code', 'Telephone Number'];
const places = [
  ['FRANKLIN', 'TN', '370674552', '6155550100'],
  ['NEW YORK', 'NY', '100141234', '2125550101'],
  ['AUSTIN', 'TX', '787011234', '5125550102'],
  ['PHOENIX', 'AZ', '85004', '6025550103'],
] as const;

/** One of so many rows is an organization whose name holds the word. */
const rowsPerMatch = 4000;

/** Rows that come again and again in a large file, under other numbers never: nobody reads them. */
const rowsInBlock = 2000;

/** One line as the registry writes it: all quoted, ended by a line feed. Throws for no column. */
export function nppesLine(cells: NppesCells, header: readonly string[] = nppesHeader): string {
  const unknown = Object.keys(cells).find((name) => !header.includes(name));
  if (unknown !== undefined) throw new RangeError(`There is no column "${unknown}".`);
  return `${header.map((column) => `"${cells[column] ?? ''}"`).join(',')}\n`;
}

/** The header's line. */
export function nppesHeaderLine(header: readonly string[] = nppesHeader): string {
  return nppesLine(Object.fromEntries(header.map((name) => [name, name])), header);
}

/**
 * A file of at least so many bytes, piece by piece; the last piece ends with a whole row. The same
 * size and seed give the same file. Most rows are people, as in the real file; one in forty is
 * deactivated; one in four thousand is an organization with "KETAMINE" in its name, never twice.
 */
export function* syntheticNppes(bytes: number, seed = 1): Generator<Uint8Array> {
  const random = randomFrom(seed);
  const block = Buffer.from(Array.from({ length: rowsInBlock }, () => fillerLine(random)).join(''));
  let left = bytes;
  let row = 0;
  let matches = 0;
  const give = (piece: Uint8Array) => {
    left -= piece.length;
    return piece;
  };
  yield give(Buffer.from(nppesHeaderLine()));
  while (left > 0) {
    yield give(block);
    row += rowsInBlock;
    if (row % rowsPerMatch === 0) yield give(Buffer.from(matchLine((matches += 1), random)));
  }
}

/** An NPI of nine digits that begin so and the digit that checks them. */
export function npiOf(nine: number): string {
  for (let digit = 0; digit < 10; digit += 1) {
    if (isNpi(`${nine}${digit}`)) return `${nine}${digit}`;
  }
  throw new RangeError(`No NPI begins with ${nine}.`);
}

function fillerLine(random: Random): string {
  const nine = 100_000_000 + Math.floor(random() * 99_999_999);
  // The digit that checks it is wrong, so that it is nobody's.
  const npi = `${nine}${(Number(npiOf(nine).slice(-1)) + 1) % 10}`;
  if (random() < 0.026) {
    return nppesLine({ NPI: npi, 'NPI Deactivation Date': '01/02/2019' });
  }
  const isPerson = random() < 0.8;
  return nppesLine({
    ...placeCells(random),
    NPI: npi,
    'Entity Type Code': isPerson ? '1' : '2',
    ...(isPerson
      ? { 'Provider Last Name (Legal Name)': 'SYNTHETIC', 'Provider First Name': 'PERSON' }
      : {
          'Provider Organization Name (Legal Business Name)': 'SYNTHETIC MEDICAL SPARTA KETTLE LLC',
        }),
    'Healthcare Provider Taxonomy Code_1': pick(['207Q00000X', '2084P0800X', '174400000X'], random),
    'Healthcare Provider Primary Taxonomy Switch_1': 'Y',
    'Provider License Number_1': `SYN${Math.floor(random() * 1e6)}`,
  });
}

function matchLine(number: number, random: Random): string {
  const digits = String(number).padStart(5, '0');
  return nppesLine({
    ...placeCells(random),
    NPI: npiOf(180_000_000 + number),
    'Entity Type Code': '2',
    'Provider Organization Name (Legal Business Name)': `SYNTHETIC KETAMINE CLINIC ${digits} LLC`,
    'Provider First Line Business Practice Location Address': `${number} SYNTHETIC STREET`,
    'Healthcare Provider Taxonomy Code_1': '261QI0500X',
    'Healthcare Provider Primary Taxonomy Switch_1': 'Y',
  });
}

function placeCells(random: Random): NppesCells {
  const place = pick(places, random);
  return {
    'Provider First Line Business Practice Location Address': `${Math.floor(random() * 9999)} SYNTHETIC AVE`,
    'Provider First Line Business Mailing Address': 'PO BOX 1',
    [`${practice} Country Code (If outside U.S.)`]: 'US',
    ...Object.fromEntries(
      placeColumns.map((column, index) => [`${practice} ${column}`, place[index] ?? '']),
    ),
    'Provider Enumeration Date': '05/23/2005',
    'Last Update Date': '01/31/2026',
  };
}
