// The feed of editors: one clinic a row, in a spreadsheet saved as CSV. Every fact of a row is the
// word of the one source that the row names. Several things in one cell are parted by semicolons.
import { addressMark } from '../address-mark.ts';
import type { ProviderInput } from '../schema.ts';
import { readNumber, readPhone, readState, readWebsite, readWords, readZip } from './cells.ts';
import { claimColumns, type Column } from './csv-columns.ts';
import { readHeader, readLines } from './csv-table.ts';
import { FeedError, rowProblem, type Feed, type FeedInput, type FeedRow } from './feed.ts';
import { mintId, mintSourceId } from './ids.ts';
import { known } from './known.ts';
import { readText } from './read-text.ts';

const source = 'csv';

/** Clinics that editors collect in a spreadsheet. A file holds some of them, never the whole. */
export const csv: Feed = {
  name: 'csv',
  what: 'an editor’s table (.csv), one clinic a row; the finder’s README lists its columns',
  isWhole: false,
  columns: {
    'address.street1': 'street1',
    'address.street2': 'street2',
    'address.city': 'city',
    'address.state': 'state',
    'address.zip': 'zip',
    'phones[0].number': 'phone',
    'hours.text': 'hours',
    'paymentNote.text': 'paymentNote',
    'operation.value': 'operation',
    'npi.number': 'npi',
    'verified.on': 'verifiedOn',
    'verified.by': 'verifiedBy',
    'geo.lat': 'lat',
    'geo.lon': 'lon',
    geo: 'lat',
    'geo.precision': 'precision',
    'sources[0].kind': 'sourceKind',
    'sources[0].name': 'sourceName',
    'sources[0].url': 'sourceUrl',
    'sources[0].readOn': 'readOn',
    'sources[0].published': 'published',
    'sources[0].evidence': 'evidence',
    ...Object.fromEntries(
      Object.entries(claimColumns).flatMap(([column, [group, name]]) => {
        const field = [group, name].filter(Boolean).join('.');
        return [field, `${field}.value`].map((key) => [key, column]);
      }),
    ),
  },
  read: readCsv,
};

async function* readCsv({ file, onProgress }: FeedInput): AsyncGenerator<FeedRow> {
  const lines = readLines(file.path, await readText(file));
  const [header, ...rows] = lines;
  if (!header) throw new FeedError(file.path, 'must have a row of column names, found nothing.');
  const names = readHeader(file.path, header.cells);
  const ids = new Map<string, string>();
  for (const [index, { cells, line }] of rows.entries()) {
    if (index % 1000 === 0) onProgress({ rows: index, bytes: file.sizeBytes });
    const at = `row ${line}`;
    if (cells.every((cell) => cell.trim() === '')) {
      yield { outcome: 'ignored', reason: 'empty row' };
      continue;
    }
    const row = readRow(file.path, at, names, cells);
    const other = row.outcome === 'record' ? ids.get(nameOf(row.record)) : undefined;
    if (row.outcome === 'record' && other === undefined) ids.set(nameOf(row.record), at);
    yield other === undefined ? row : refuse(file.path, [[`${at} id`, repeated(other)]]);
  }
}

function readRow(
  path: string,
  at: string,
  names: readonly string[],
  cells: readonly string[],
): FeedRow {
  if (cells.length !== names.length) {
    const sentence = `must have ${names.length} cells, found ${cells.length}; a comma is missing or too many, or the file is cut off.`;
    return refuse(path, [[at, sentence]]);
  }
  const byName = new Map(names.map((name, index) => [name, readWords(cells[index])]));
  const cell = (name: Column) => byName.get(name);
  const zip = readZip(cell('zip'));
  const phone = readPhone(cell('phone'));
  const faults = faultsIn(cell, zip, phone);
  if (faults.length > 0)
    return refuse(
      path,
      faults.map(([field, words]) => [`${at} ${field}`, words]),
    );
  const notes = zip?.hasLostZero ? ['a ZIP code had lost its zero; put back'] : [];
  return { outcome: 'record', at, record: toRecord(cell, zip, phone), notes };
}

type Cell = (name: Column) => string | undefined;
type Phone = ReturnType<typeof readPhone>;
type Zip = ReturnType<typeof readZip>;

/** What the schema could not say as well: it would not know which words stood in the cell. */
function faultsIn(cell: Cell, zip: Zip, phone: Phone): [string, string][] {
  const text = cell('phone');
  const isPoint = ['lat', 'lon', 'precision'].filter((name) => cell(name as Column) !== undefined); // Three columns.
  return [
    ...(text !== undefined && !phone
      ? [fault('phone', `must be a US phone number, found "${text}".`)]
      : []),
    ...(cell('zip') !== undefined && !zip
      ? [fault('zip', `must be a ZIP code, found "${cell('zip') ?? ''}".`)]
      : []),
    ...(isPoint.length === 1 || isPoint.length === 2
      ? [fault('lat', 'must stand beside lon and precision, found not all three.')]
      : []),
  ];
}

function fault(column: Column, sentence: string): [string, string] {
  return [column, sentence];
}

function toRecord(cell: Cell, zip: Zip, phone: Phone): ProviderInput {
  const readOn = cell('readOn') ?? '';
  const isWebsite = cell('sourceKind') === 'clinic-website';
  const said = { source, asOf: isWebsite ? readOn : (cell('published') ?? readOn) };
  const [name, city, state] = [
    cell('name') ?? '',
    cell('city') ?? '',
    readState(cell('state')) ?? '',
  ];
  const address = known({
    street1: cell('street1'),
    street2: cell('street2'),
    city,
    state,
    zip: zip?.zip,
    zip4: zip?.zip4,
    source,
  });
  const group = (wanted: string) => claimsOf(cell, wanted, said);
  const list = (column: Column) => {
    const values = listOf(cell(column));
    return values ? { values, ...said } : undefined;
  };
  const [npi, operation, hours] = [cell('npi'), cell('operation'), cell('hours')];
  const [by, on] = [cell('verifiedBy'), cell('verifiedOn')];
  const note = cell('paymentNote');
  const record = {
    id: cell('id') ?? mintId({ name, city, state }),
    name,
    program: cell('program'),
    aka: listOf(cell('aka')),
    status: cell('status') ?? (by !== undefined && by !== 'website' ? 'active' : 'unconfirmed'),
    kind: cell('kind') ?? '',
    services: group('services') ?? {},
    delivery: group('delivery'),
    settings: list('settings'),
    address,
    geo: geoOf(cell, address, readOn),
    phones: phone && [{ kind: 'main', ...phone, source }],
    website: readWebsite(cell('website')) ?? cell('website'),
    hours: hours && { text: hours, ...said },
    payment: group('payment'),
    paymentNote: note && { text: note, source },
    ages: list('ages'),
    languages: list('languages'),
    acceptingNew: group('acceptingNew')?.[''],
    accessible: group('accessible')?.[''],
    operation: operation && { value: operation, ...said },
    npi: npi && { number: npi, ...said },
    conditions: listOf(cell('conditions')),
    sources: [
      known({
        id: source,
        kind: cell('sourceKind') ?? '',
        name: cell('sourceName') ?? '',
        url: cell('sourceUrl'),
        published: cell('published'),
        readOn,
        feed: 'csv',
        sourceId: cell('id') ?? mintSourceId([name, cell('street1'), city, state, zip?.zip]),
        evidence: cell('evidence'),
      }),
    ],
    verified: (by ?? on) && { on: on ?? '', by: by ?? '' },
    note: cell('note'),
    editorNote: cell('editorNote'),
    maintainedBy: 'import',
  };
  // Cells are held against the schema right after this, so that their columns are named.
  return known(record) as unknown as ProviderInput;
}

function claimsOf(cell: Cell, wanted: string, said: { source: string; asOf: string }) {
  const claims = Object.entries(claimColumns).flatMap(([column, [group, name]]) => {
    const value = group === wanted ? cell(column as Column)?.toLowerCase() : undefined; // A key of the table.
    return value === undefined || value === 'unknown' ? [] : [[name, { value, ...said }] as const];
  });
  return claims.length > 0 ? Object.fromEntries(claims) : undefined;
}

function geoOf(cell: Cell, address: { city: string; state: string }, readOn: string) {
  const [lat, lon] = [cell('lat'), cell('lon')];
  if (lat === undefined || lon === undefined) return undefined;
  return {
    lat: readNumber(lat) ?? lat,
    lon: readNumber(lon) ?? lon,
    precision: cell('precision'),
    source,
    checkedOn: readOn,
    addressMark: addressMark(address),
  };
}

function listOf(words: string | undefined): string[] | undefined {
  const items = words?.split(';').flatMap((item) => readWords(item) ?? []);
  return items && items.length > 0 ? items : undefined;
}

function nameOf({ sources }: ProviderInput): string {
  return sources[0]?.sourceId ?? '';
}

function repeated(other: string): string {
  return `must differ from every other row's, found the same clinic in ${other}; give each an "id", or remove one.`;
}

function refuse(path: string, faults: readonly (readonly [string, string])[]): FeedRow {
  const problems = faults.map(([field, sentence]) => rowProblem(path, field, sentence));
  return { outcome: 'refused', problems };
}
