// The feed of SAMHSA's yearly directory of mental health treatment facilities: of some eight
// thousand, those that say they give ketamine infusions. Public domain, self-reported in a survey
// of the year before.
import { isMailbox } from '../street.ts';
import { readPhone, readState, readWords, readZip } from './cells.ts';
import { FeedError, rowProblem, type Feed, type FeedInput, type FeedRow } from './feed.ts';
import { mintId, mintSourceId } from './ids.ts';
import { known } from './known.ts';
import { readBook, type BookRow } from './samhsa-book.ts';
import { factsOf, federalColumns, givesKetamine, type Label } from './service-labels.ts';

const source = 'samhsa';

/** SAMHSA's directory of mental health treatment facilities. */
export const samhsa: Feed = {
  name: 'samhsa',
  what: 'the workbook (.xlsx) of SAMHSA’s mental health directory of one year',
  isWhole: true,
  columns: federalColumns,
  read: readSamhsa,
};

async function* readSamhsa(input: FeedInput): AsyncGenerator<FeedRow> {
  const edition = editionOf(input);
  const { path } = input.file;
  const { facilities, codes } = await readBook(input.file);
  if (!givesKetamine([...codes.values()])) {
    const sentence =
      'must have a code for ketamine infusions in its code sheet, found none; only the mental health directory has it.';
    throw new FeedError(path, sentence);
  }
  for (const row of facilities) yield readRow(row, codes, edition, input);
}

function readRow(
  { row, cells }: BookRow,
  codes: ReadonlyMap<string, Label>,
  edition: string,
  { file, readOn }: FeedInput,
): FeedRow {
  const at = `row ${row}`;
  const cell = (name: string) => readWords(cells.get(name));
  const written = cell('service_code_info');
  if ([...cells.values()].every((value) => readWords(value) === undefined)) {
    return { outcome: 'ignored', reason: 'empty row' };
  }
  if (written === undefined) {
    const sentence = 'must hold the codes of its services, found nothing.';
    const field = `${at} service_code_info`;
    return { outcome: 'refused', problems: [rowProblem(file.path, field, sentence)] };
  }
  const words = written.split(' ').filter((word) => word !== '*');
  const labels = words.flatMap((code) => codes.get(code) ?? []);
  if (!givesKetamine(labels)) return { outcome: 'ignored', reason: 'does not list ketamine' };

  const zip = readZip(cells.get('zip'));
  const phones = readPhones(cells);
  const surveyYear = Number(edition) - 1;
  const name = cell('name1') ?? '';
  const [city, state] = [cell('city') ?? '', readState(cells.get('state')) ?? ''];
  const street = streetOf(cell('street1'), cell('street2'));
  const record = {
    id: mintId({ name, city, state }),
    name,
    program: cell('name2'),
    status: 'unconfirmed' as const,
    ...factsOf(labels, { source, asOf: String(surveyYear) }),
    address: known({
      ...street,
      city,
      state,
      zip: zip?.zip ?? cell('zip'),
      zip4: zip?.zip4,
      source,
    }),
    phones: phones.good.length > 0 ? phones.good : undefined,
    sources: [
      {
        id: source,
        kind: 'federal-directory' as const,
        name: `SAMHSA directory of mental health treatment facilities ${edition}`,
        published: edition,
        edition,
        surveyYear,
        licence: 'public domain',
        readOn,
        feed: 'samhsa',
        sourceId: mintSourceId([
          name,
          cell('name2'),
          street.street1,
          street.street2,
          city,
          state,
          zip?.zip,
        ]),
        // Every code, also those that its code sheet does not explain.
        evidence: written,
      },
    ],
    maintainedBy: 'import' as const,
  };
  const notes = [
    ...words
      .filter((code) => !codes.has(code))
      .map((code) => `code "${code}" is not in the code sheet; kept as evidence`),
    ...phones.bad.map((phone) => `phone "${phone}" cannot be dialed; left out`),
    ...(street.street1 === undefined ? ['the directory withholds the street'] : []),
    ...(zip?.hasLostZero ? ['a ZIP code had lost its zero; put back'] : []),
  ];
  // Empty cells are held against the schema as "", so that their columns are named.
  return { outcome: 'record', at, record: known(record), notes };
}

/** Given, or the one year in the name of the file. */
function editionOf({ edition, file }: FeedInput): string {
  const years = new Set(
    file.path
      .split(/[/\\]/)
      .at(-1)
      ?.match(/(?<!\d)20\d{2}(?!\d)/g),
  );
  const [year] = years;
  const found = edition ?? (years.size === 1 ? year : undefined);
  if (found !== undefined && /^20\d{2}$/.test(found)) return found;
  const sentence = 'must be an edition of one year; give --edition 2024 or the like.';
  throw new FeedError(file.path, sentence);
}

/** A post office box above a street is for letters: the street is where the door is. */
function streetOf(street1: string | undefined, street2: string | undefined) {
  const isBox = street1 !== undefined && isMailbox({ street1 });
  if (isBox && street2 !== undefined && /^\d/.test(street2)) return { street1: street2 };
  return { street1, street2 };
}

function readPhones(cells: ReadonlyMap<string, unknown>) {
  const columns = ['phone', 'intake1', 'intake2', 'intake1a', 'intake2a'];
  const written = columns.flatMap((column) => {
    const words = readWords(cells.get(column));
    return words === undefined ? [] : [{ column, words, phone: readPhone(words) }];
  });
  const good = written.flatMap(({ column, phone }) => {
    const kind = column === 'phone' ? ('main' as const) : ('intake' as const);
    return phone ? [{ kind, ...phone, source }] : [];
  });
  const isFirst = (phone: { number: string }, index: number) =>
    good.findIndex(({ number }) => number === phone.number) === index;
  return {
    good: good.filter(isFirst),
    bad: written.filter(({ phone }) => !phone).map(({ words }) => words),
  };
}
