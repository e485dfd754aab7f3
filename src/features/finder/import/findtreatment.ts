// The feed of FindTreatment.gov, the federal finder: rows of its JSON export. One site may have a
// row for mental health and one for drug use; the two are one record. Rights: public domain.
import { groupBy } from '#lib/group.ts';
import { addressMark } from '../address-mark.ts';
import { isMailbox } from '../street.ts';
import { readNumber, readPhone, readState, readWebsite, readWords, readZip } from './cells.ts';
import { FeedError, rowProblem, type Feed, type FeedInput, type FeedRow } from './feed.ts';
import { mintId, mintSourceId } from './ids.ts';
import { known } from './known.ts';
import { readJson } from './read-text.ts';
import { factsOf, federalColumns, givesKetamine, type Label } from './service-labels.ts';

const source = 'findtreatment';

type Cells = ReadonlyMap<string, unknown>;

interface Row {
  /** As its owner counts, from 1. */
  number: number;
  cells: Cells;
  labels: Label[];
}

/** Rows of FindTreatment.gov. A file holds what somebody asked for, never the whole. */
export const findtreatment: Feed = {
  name: 'findtreatment',
  what: 'rows of FindTreatment.gov (.json: one answer, or a list of answers)',
  isWhole: false,
  hasRoughPoints: true,
  columns: federalColumns,
  read: readFindTreatment,
};

async function* readFindTreatment(input: FeedInput): AsyncGenerator<FeedRow> {
  const { path, sizeBytes } = input.file;
  const rows: Row[] = [];
  for (const [index, value] of rowsIn(path, await readJson(input.file)).entries()) {
    if (index % 1000 === 0) input.onProgress({ rows: index, bytes: sizeBytes });
    const row = readRow(path, value, index + 1);
    if ('outcome' in row) yield row;
    else rows.push(row);
  }
  // The site, not the row, gives ketamine: its other row may have its website or its payment.
  for (const site of groupBy(rows, siteId).values()) yield* readSite(site, input);
}

/** `{ rows: […] }`, or a list of such answers, one for each page. */
function rowsIn(path: string, json: unknown): unknown[] {
  const pages = Array.isArray(json) ? json : [json];
  return pages.flatMap((page: unknown): unknown[] => {
    const rows: unknown = fieldsOf(page)?.get('rows');
    if (Array.isArray(rows)) return rows;
    throw new FeedError(path, 'must hold "rows" in [ ], as FindTreatment.gov gives them.');
  });
}

function readRow(path: string, value: unknown, number: number): Row | FeedRow {
  const cells = fieldsOf(value);
  const refuse = (field: string, sentence: string): FeedRow => ({
    outcome: 'refused',
    problems: [rowProblem(path, `row ${number}${field}`, sentence)],
  });
  if (!cells) return refuse('', 'must be a group of fields in { }.');
  // null: prescribers and health centers that were asked nothing about their services.
  const services = cells.get('services') ?? [];
  if (!Array.isArray(services)) return refuse(' services', 'must be a list in [ ] or null.');
  const labels = services.flatMap((service: unknown): Label[] => {
    const fields = fieldsOf(service);
    const category = readWords(fields?.get('f2'));
    const words = readWords(fields?.get('f3'));
    if (category === undefined || words === undefined) return [];
    return words.split(';').map((label) => ({ category, label }));
  });
  return { number, cells, labels };
}

function* readSite(rows: readonly Row[], { readOn }: FeedInput): Generator<FeedRow> {
  const labels = rows.flatMap((row) => row.labels);
  if (!givesKetamine(labels)) {
    yield { outcome: 'ignored', reason: reasonFor(rows), count: rows.length };
    return;
  }
  const cell = (name: string) => firstOf(rows, ({ cells }) => readWords(cells.get(name)));
  const zip = firstOf(rows, ({ cells }) => readZip(cells.get('zip')));
  const [name, city] = [cell('name1') ?? '', cell('city') ?? ''];
  const state = firstOf(rows, ({ cells }) => readState(cells.get('state'))) ?? '';
  const address = known({
    street1: cell('street1'),
    street2: cell('street2'),
    city,
    state,
    zip: zip?.zip ?? cell('zip'),
    zip4: zip?.zip4,
    source,
  });
  const contact = contactOf(rows);
  const point = pointOf(rows);
  const record = {
    id: mintId({ name, city, state }),
    name,
    program: cell('name2'),
    status: 'unconfirmed' as const,
    ...factsOf(labels, { source, asOf: readOn }),
    address,
    geo:
      point.geo && !isMailbox(address)
        ? {
            ...point.geo,
            precision: 'street' as const,
            source,
            checkedOn: readOn,
            addressMark: addressMark(address),
          }
        : undefined,
    phones: contact.phones.length > 0 ? contact.phones : undefined,
    website: contact.website,
    sources: [
      {
        id: source,
        kind: 'findtreatment' as const,
        name: 'FindTreatment.gov',
        url: 'https://findtreatment.gov/',
        licence: 'public domain',
        readOn,
        feed: 'findtreatment',
        sourceId: siteOf(rows),
        evidence: evidenceOf(labels),
      },
    ],
    maintainedBy: 'import' as const,
  };
  const at = rows.length > 1 ? 'rows' : 'row';
  yield {
    outcome: 'record',
    at: `${at} ${rows.map(({ number }) => number).join(', ')}`,
    // Empty cells are held against the schema as "", so that their columns are named.
    record: known(record),
    notes: [
      ...contact.notes,
      ...point.notes,
      ...(zip?.hasLostZero ? ['a ZIP code had lost its zero; put back'] : []),
      ...(rows.length > 1 ? ['rows of one site made one record'] : []),
    ],
  };
}

function reasonFor(rows: readonly Row[]): string {
  return rows.some(({ labels }) => labels.length > 0)
    ? 'does not list ketamine'
    : 'lists no services';
}

/** The feed has no ids, and `_irow` is only a row number: the site's own words stand for it. */
function siteId({ cells }: Row): string {
  const zip = readZip(cells.get('zip'))?.zip;
  const words = ['name1', 'street1', 'city', 'state'].map((name) => readWords(cells.get(name)));
  return mintSourceId([...words, zip]);
}

function siteOf([first]: readonly Row[]): string {
  return first ? siteId(first) : '';
}

function contactOf(rows: readonly Row[]) {
  const kinds = { phone: 'main', intake1: 'intake', hotline1: 'hotline' } as const;
  const written = rows.flatMap(({ cells }) =>
    Object.entries(kinds).flatMap(([column, kind]) => {
      const words = readWords(cells.get(column));
      return words === undefined ? [] : [{ words, kind, phone: readPhone(words) }];
    }),
  );
  const all = written.flatMap(({ kind, phone }) => (phone ? [{ kind, ...phone, source }] : []));
  const sites = rows.flatMap(({ cells }) => readWords(cells.get('website')) ?? []);
  return {
    phones: all.filter(
      ({ number }, index) => all.findIndex((phone) => phone.number === number) === index,
    ),
    // One that is none is held against the schema as it is, so that its row is named.
    website: sites.map((site) => readWebsite(site) ?? site)[0],
    notes: written
      .filter(({ phone }) => !phone)
      .map(({ words }) => `phone "${words}" cannot be dialed; left out`),
  };
}

/** Coordinates come as text, and now and then as 0, 0 or the wrong way round. Never mended. */
function pointOf(rows: readonly Row[]) {
  const points = rows.flatMap(({ cells }) => {
    const [lat, lon] = [readNumber(cells.get('latitude')), readNumber(cells.get('longitude'))];
    return lat === undefined || lon === undefined ? [] : [{ lat, lon }];
  });
  const good = points.find((point) => isInUs(point));
  const wrong = points.filter((point) => !isInUs(point));
  const notes = wrong.map(({ lat, lon }) =>
    isInUs({ lat: lon, lon: lat })
      ? 'coordinates the wrong way round; left out'
      : 'coordinates outside the United States; left out',
  );
  return { geo: good, notes };
}

/** With Guam in the west; the exact state is checked later, as for every feed. */
function isInUs({ lat, lon }: { lat: number; lon: number }): boolean {
  const isEast = lon >= 144 && lon <= 180;
  return lat >= -15 && lat <= 72 && lat !== 0 && (isEast || (lon >= -180 && lon <= -64));
}

function evidenceOf(labels: readonly Label[]): string {
  const words = labels.map(({ category, label }) => `${category.trim()} ${label.trim()}`);
  return [...new Set(words)].join('; ');
}

function firstOf<Value>(rows: readonly Row[], read: (row: Row) => Value | undefined) {
  return rows.map(read).find((value) => value !== undefined);
}

function fieldsOf(value: unknown): Cells | undefined {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup ? new Map(Object.entries(value)) : undefined;
}
