// The NPPES feed: the federal registry of all health care providers, eleven gigabytes of which a few
// thousand lines are for us. Rules: only organizations; found by a word in one of their names; never
// a personal field; no treatment is ever claimed. What it proves and refuses: nppes-record.ts.
import {
  FeedError,
  rowProblem,
  type Feed,
  type FeedFile,
  type FeedInput,
  type FeedRow,
} from './feed.ts';
import { findWord } from './find-word.ts';
import {
  lineReader,
  locationColumns,
  mainColumns,
  otherNameColumns,
  taxonomyReader,
} from './nppes-columns.ts';
import { nameWords, type OtherName } from './nppes-names.ts';
import { toFeedRow, type Organization, type PlaceRow } from './nppes-record.ts';
import { scanLines, type Wanted } from './nppes-scan.ts';

type MainRow = Record<keyof typeof mainColumns, string>;
type OtherNames = Map<string, OtherName[]>;

interface Found {
  organization: Organization;
  place: PlaceRow;
}

const find = findWord(nameWords);
const nowhere = { find: () => -1 };

/** Organizations with ketamine or Spravato in a name. A monthly file holds all that are active. */
export const nppes: Feed = {
  name: 'nppes',
  what: 'the monthly npidata_pfile CSV of NPPES, unpacked',
  // The weekly file holds what changed alone. A place that has left is one whose NPI is deactivated,
  // which is said of those we hold.
  isWhole: false,
  extras: ['other-names', 'locations'],
  read: readNppes,
};

async function* readNppes(input: FeedInput): AsyncGenerator<FeedRow> {
  const otherFile = input.extras.get('other-names');
  const locationFile = input.extras.get('locations');
  const named: OtherNames = otherFile
    ? await readOtherNames(otherFile, { find, npis: new Set() })
    : new Map<string, OtherName[]>();
  const known = input.knownNpis ?? new Set<string>();
  const npis = new Set([...named.keys(), ...known].map(Number));
  const found: Found[] = [];
  for await (const row of readMain(input, { find, npis }, named, known)) {
    if ('outcome' in row) yield row;
    else found.push(row);
  }
  const held = new Set(found.map(({ organization }) => Number(organization.npi)));
  // A second time, for all names of those that were found by their first.
  const all = otherFile ? await readOtherNames(otherFile, { ...nowhere, npis: held }) : named;
  const byNpi = new Map<string, Organization>();
  for (const { organization, place } of found) {
    const others = [...organization.others, ...(all.get(organization.npi) ?? [])];
    byNpi.set(organization.npi, { ...organization, others });
    yield toFeedRow({ ...organization, others }, place, input);
  }
  if (locationFile) yield* readLocations(locationFile, byNpi, input);
}

/** Organizations, and rows that are none for us or are gone. */
async function* readMain(
  { file, onProgress }: FeedInput,
  wanted: Wanted,
  named: OtherNames,
  known: ReadonlySet<string>,
): AsyncGenerator<Found | FeedRow> {
  let toCodes: ReturnType<typeof taxonomyReader> | undefined;
  const header = (bytes: Uint8Array) => {
    toCodes = taxonomyReader(file.path, bytes);
    return lineReader(file.path, bytes, mainColumns);
  };
  for await (const line of readLines(file, wanted, header, onProgress)) {
    if ('outcome' in line) {
      yield line;
      continue;
    }
    const { at, row, cells } = line;
    const isKnown = known.has(row.npi);
    if (isInactive(row)) yield inactive(row, isKnown);
    else if (row.entityType === '1') yield { outcome: 'ignored', reason: 'a person' };
    else if (isNamed(row) || named.has(row.npi)) {
      const others = row.otherName ? [{ name: row.otherName, type: row.otherNameType }] : [];
      const { npi, legalName } = row;
      const taxonomy = toCodes?.(cells) ?? [];
      const organization = { npi, legalName, others, taxonomy, updatedOn: isoDay(row.updatedOn) };
      yield { organization, place: { at, path: file.path, place: row, isFurther: false } };
    } else if (!isKnown) yield { outcome: 'ignored', reason: 'the word is not in a name' };
  }
}

async function readOtherNames(file: FeedFile, wanted: Wanted): Promise<OtherNames> {
  const names: OtherNames = new Map();
  const header = (bytes: Uint8Array) => lineReader(file.path, bytes, otherNameColumns);
  for await (const line of readLines(file, wanted, header)) {
    // A name that cannot be read is a name less; the row of the main file says what is wrong.
    if ('outcome' in line) continue;
    const { npi, otherName: name, otherNameType: type } = line.row;
    names.set(npi, [...(names.get(npi) ?? []), { name, type }]);
  }
  return names;
}

async function* readLocations(
  file: FeedFile,
  organizations: ReadonlyMap<string, Organization>,
  input: FeedInput,
): AsyncGenerator<FeedRow> {
  const npis = new Set([...organizations.keys()].map(Number));
  const header = (bytes: Uint8Array) => lineReader(file.path, bytes, locationColumns);
  for await (const line of readLines(file, { ...nowhere, npis }, header)) {
    if ('outcome' in line) {
      yield line;
      continue;
    }
    const organization = organizations.get(line.row.npi);
    const place = { at: line.at, path: file.path, place: line.row, isFurther: true };
    if (organization) yield toFeedRow(organization, place, input);
  }
}

interface ReadLine<Name extends string> {
  at: string;
  row: Record<Name, string>;
  cells: readonly string[];
}

/** Wanted lines by their columns. A broken one is refused, a broken last one ends the reading. */
async function* readLines<Name extends string>(
  file: FeedFile,
  wanted: Wanted,
  toReader: (header: Uint8Array) => ReturnType<typeof lineReader<Name>>,
  onProgress?: FeedInput['onProgress'],
): AsyncGenerator<ReadLine<Name> | (FeedRow & { outcome: 'refused' })> {
  let reader: ReturnType<typeof lineReader<Name>> | undefined;
  for await (const { number, bytes, isWanted, isLast } of scanLines(file, wanted, onProgress)) {
    const isHeader = reader === undefined;
    reader ??= toReader(bytes);
    if (isHeader) continue;
    const at = `line ${number}`;
    const cells = reader.cells(bytes);
    if (cells) {
      if (isWanted) yield { at, row: reader.read(cells), cells };
    } else if (isLast) {
      throw new FeedError(
        file.path,
        `must be whole, found that it is cut off in ${at}; download it again.`,
      );
    } else {
      const sentence = `must be ${reader.count} quoted cells in UTF-8, found a line that is not.`;
      yield { outcome: 'refused', problems: [rowProblem(file.path, at, sentence)] };
    }
  }
  if (!reader)
    throw new FeedError(file.path, 'must be the CSV file of NPPES, found an empty file.');
}

function isNamed({ legalName, otherName }: MainRow): boolean {
  const bytes = Buffer.from(`${legalName}\n${otherName}`);
  return find(bytes, 0, bytes.length) !== -1;
}

/** Deactivated rows hold nothing but the NPI and a day, and have no entity type. */
function isInactive({ entityType, deactivatedOn, reactivatedOn }: MainRow): boolean {
  if (entityType === '') return true;
  return deactivatedOn !== '' && isoDay(reactivatedOn) < isoDay(deactivatedOn);
}

function inactive({ npi, deactivatedOn }: MainRow, isKnown: boolean): FeedRow {
  const day = isoDay(deactivatedOn) || 'a day not said';
  const reason = isKnown
    ? `NPI ${npi}, which we list, was deactivated on ${day}: ask whether the place has closed`
    : 'deactivated';
  return { outcome: 'ignored', reason };
}

/** 2026-01-31 for 01/31/2026, "" for anything else. */
function isoDay(text: string): string {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}
