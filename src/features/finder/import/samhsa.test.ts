import { expect, test } from 'vitest';
import { feedFile, feedInput } from '../fixtures/feed-file.ts';
import { workbook, type Cell, type Sheets } from '../fixtures/workbook.ts';
import { formatReport } from '#lib/report/problem.ts';
import { geocoder } from '../place-tables.ts';
import type { FeedInput } from './feed.ts';
import { takeIn } from './intake.ts';
import { samhsa } from './samhsa.ts';

const geocode = geocoder();
const header =
  'name1 name2 street1 street2 city state zip phone intake1 intake2 intake1a intake2a service_code_info'.split(
    ' ',
  );
const codes = `TC MH Mental health treatment
SET OP Outpatient
SET HI Hospital inpatient/24-hour hospital inpatient
FT OMH Outpatient mental health facility
FT PSY Psychiatric hospital
TAP KIT Ketamine Infusion  Therapy
TAP TMS Transcranial Magnetic Stimulation
TAP TELE Telemedicine/telehealth therapy
FOP PVTP Private for-profit organization
FOP VAMC U.S. Department of Veterans Affairs
PAY SF Cash or self-payment
PAY MI Federal military insurance (e.g., TRICARE)
PYAS SS Sliding fee scale (fee is based on income and other factors)
AGE CHLD Children/Adolescents
AGE ADLT Adults
SL SP Spanish
SL AH Sign language services for the deaf and hard of hearing
OL F92 Vietnamese`;

const codeRows = codes.split('\n').map((row): Cell[] => {
  const [category = '', code = '', ...label] = row.split(' ');
  return [category, 'Category', code, `${label.join(' ')} `, 'What it means.'];
});

const row: Record<string, Cell> = {
  name1: 'Test Clinic',
  street1: '1 Test Street',
  street2: 'Suite 100',
  city: 'Franklin',
  state: 'TN',
  zip: '37067',
  phone: '615-555-0100',
  service_code_info: 'MH * OP * OMH * KIT TELE * PVTP * MI SF * SS * CHLD ADLT * SP AH * F92',
};

function sheets(...rows: Record<string, Cell>[]): Sheets {
  return {
    'Facilities List': [header, ...rows.map((cells) => header.map((name) => cells[name] ?? null))],
    'Service Code Reference': [
      ['category_code', 'category_name', 'service_code', 'service_name', 'service_description'],
      ...codeRows,
    ],
  };
}

function readBytes(bytes: Uint8Array, changes: Partial<FeedInput> = {}) {
  const input = feedInput(feedFile(bytes, 'mh-2024.xlsx'), changes);
  return takeIn(samhsa, input, geocode);
}

function read(...rows: Record<string, Cell>[]) {
  return readBytes(workbook(sheets(...rows)));
}

async function only(changes: Record<string, Cell> = {}) {
  const { incoming, problems } = await read({ ...row, ...changes });
  expect(formatReport(problems)).toBe('');
  const [first] = incoming;
  if (!first) throw new Error('The row gave no record.');
  return first.record;
}

async function refusal(changes: Record<string, Cell>): Promise<string> {
  return formatReport((await read({ ...row, ...changes })).problems);
}

test('each code is a fact of the year in which the clinic was asked', async () => {
  const said = { source: 'samhsa', asOf: '2023' };
  const yes = { value: 'yes', ...said };
  expect(await only()).toMatchObject({
    id: 'test-clinic-franklin-tn',
    status: 'unconfirmed',
    kind: 'psychiatry',
    services: { ivKetamine: yes },
    delivery: { telehealth: yes },
    settings: { values: ['outpatient'], ...said },
    address: { street1: '1 Test Street', street2: 'Suite 100', zip: '37067', source: 'samhsa' },
    phones: [{ kind: 'main', number: '+16155550100' }],
    payment: { selfPay: yes, tricare: yes, slidingFee: yes },
    ages: { values: ['child', 'adult'], ...said },
    languages: { values: ['es', 'ase', 'vi'], ...said },
    operation: { value: 'for-profit', ...said },
  });
});

test('the source says which edition, which survey, on what terms and in which words', async () => {
  expect((await only()).sources).toEqual([
    expect.objectContaining({
      kind: 'federal-directory',
      edition: '2024',
      published: '2024',
      surveyYear: 2023,
      licence: 'public domain',
      readOn: '2026-11-22',
      feed: 'samhsa',
      evidence: row['service_code_info'],
    }),
  ]);
});

test('a code that is absent is unknown, and nothing is ever said of Spravato', async () => {
  const record = await only({ service_code_info: 'MH * KIT' });
  expect(record.services).toEqual({ ivKetamine: { value: 'yes', source: 'samhsa', asOf: '2023' } });
  expect(Object.keys(record)).not.toContain('payment');
  expect(Object.keys(record)).not.toContain('delivery');
});

test('a hospital that lists ketamine for inpatients says so', async () => {
  const record = await only({ service_code_info: 'MH * HI * PSY * KIT' });
  expect(record.kind).toBe('hospital');
  expect(record.settings?.values).toEqual(['inpatient']);
});

test('a VA center is one, whatever else it is', async () => {
  expect(await only({ service_code_info: 'MH * OMH * KIT * VAMC' })).toMatchObject({
    kind: 'va',
    operation: { value: 'government' },
  });
});

test('places that do not list ketamine are counted, not kept', async () => {
  const { incoming, ignored } = await read(
    { ...row, service_code_info: 'MH * OP * TMS' },
    {},
    { ...row, service_code_info: 'MH * KITX' },
  );
  expect(incoming).toEqual([]);
  expect(Object.fromEntries(ignored)).toEqual({ 'does not list ketamine': 2, 'empty row': 1 });
});

test('the header may be in any case, and a code means what its own workbook says', async () => {
  const book = sheets({ ...row, service_code_info: 'MH * K9' });
  const [, ...facilities] = book['Facilities List'] ?? [];
  const names = header.map((name) => name.replace(/^./, (letter) => letter.toUpperCase()));
  const { incoming } = await readBytes(
    workbook({
      'Facilities List': [names, ...facilities],
      'Service Code Reference': [
        ['Category_code', 'Category_name', 'Service_code', 'Service_name', 'Service_description'],
        ['TAP', 'Treatment', 'K9', 'Ketamine infusion therapy', ''],
        ['TAP', 'Treatment', 'KIT', 'Knitting', ''],
      ],
    }),
  );
  expect(incoming).toHaveLength(1);
});

test('an unknown code is told of, and kept as evidence', async () => {
  const { incoming, notes } = await read({ ...row, service_code_info: 'MH * KIT ZZ9' });
  expect([...notes.keys()]).toEqual(['code "ZZ9" is not in the code sheet; kept as evidence']);
  expect(incoming[0]?.record.sources[0]?.evidence).toBe('MH * KIT ZZ9');
});

test('a street that is withheld is unknown', async () => {
  const { incoming, notes } = await read({ ...row, street1: '- - -', street2: null });
  expect(Object.keys(incoming[0]?.record.address ?? {})).not.toContain('street1');
  expect([...notes.keys()]).toEqual(['the directory withholds the street']);
});

test('a post office box above a street leaves the street', async () => {
  const record = await only({ street1: 'PO Box 12', street2: '9 Door Street' });
  expect(record.address.street1).toBe('9 Door Street');
});

test('a phone that cannot be dialed is left out and told of; the others stay', async () => {
  const { incoming, notes } = await read({
    ...row,
    phone: '999-999-9999',
    intake1: '615-555-0101 x9',
  });
  expect(incoming[0]?.record.phones).toEqual([
    { kind: 'intake', number: '+16155550101', ext: '9', source: 'samhsa' },
  ]);
  expect([...notes.keys()]).toEqual(['phone "999-999-9999" cannot be dialed; left out']);
});

test('ZIP codes that a spreadsheet spoiled are mended', async () => {
  const massachusetts = { city: 'Boston', state: 'MA' };
  expect((await only({ ...massachusetts, zip: '02114.0' })).address.zip).toBe('02114');
  expect((await only({ ...massachusetts, zip: 2114 })).address.zip).toBe('02114');
  expect((await only({ zip: '37067-1234' })).address).toMatchObject({ zip: '37067', zip4: '1234' });
});

test('a wrong cell is named by its row and its column', async () => {
  expect(await refusal({ name1: '<script>alert(1)</script>' })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 name1: must be plain words without < > { } \` or control characters, found "<script>alert(1)</script>".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ name1: null })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 name1: must not be empty, found "".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ name1: '=HYPERLINK("x")' })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 name1: must not start with = + - or @, found "=HYPERLINK(\\"x\\")".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ state: 'ZZ' })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 state: must be a postal code like TN, found "ZZ".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ zip: '370' })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 zip: must be a ZIP code in use, found "00370".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ zip: '90045' })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 zip: must be a ZIP code of TN, found "90045", which is in CA.
    1 problem, 0 warnings."
  `);
  expect(await refusal({ service_code_info: null })).toMatchInlineSnapshot(`
    "mh-2024.xlsx  row 2 service_code_info: must hold the codes of its services, found nothing.
    1 problem, 0 warnings."
  `);
});

test('of a formula the value counts that its last calculation gave', async () => {
  const sum = { formula: 'CONCAT("Test"," Clinic")', value: 'Test Clinic' };
  expect((await only({ name1: sum })).name).toBe('Test Clinic');
  expect(await refusal({ name1: { formula: 'A1' } })).toContain('row 2 name1: must not be empty');
});

test('a file that is no such workbook is refused with a reason', async () => {
  const whole = workbook(sheets(row));
  const reason = (bytes: Uint8Array, changes: Partial<FeedInput> = {}) =>
    readBytes(bytes, changes).then(
      () => 'read',
      (error: unknown) => String(error),
    );
  const text = (words: string) => new TextEncoder().encode(words);
  expect(await reason(whole.slice(0, whole.length - 100))).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must be a whole XLSX workbook, found one that is cut off; fetch it again."`,
  );
  expect(await reason(text('name1,name2'))).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must be an XLSX workbook, found another kind of file."`,
  );
  expect(await reason(text(''))).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must be a workbook, found an empty file."`,
  );
  expect(await reason(workbook({ Sheet1: [header] }))).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must have a sheet "Facilities List", found "Sheet1"."`,
  );
  expect(
    await reason(workbook({ ...sheets(row), 'Facilities List': [header.slice(2)] })),
  ).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must have the column name1, name2, found none."`,
  );
  const substanceUse = {
    ...sheets(row),
    'Service Code Reference': [...codeSheetWithoutKetamine()],
  };
  expect(await reason(workbook(substanceUse))).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must have a code for ketamine infusions in its code sheet, found none; only the mental health directory has it."`,
  );
  expect(await reason(whole, { edition: 'latest' })).toMatchInlineSnapshot(
    `"FeedError: mh-2024.xlsx: must be an edition of one year; give --edition 2024 or the like."`,
  );
});

function codeSheetWithoutKetamine(): Cell[][] {
  const [head, ...rows] = sheets()['Service Code Reference'] ?? [];
  return [[...(head ?? [])], ...rows.filter(([, , code]) => code !== 'KIT').map((one) => [...one])];
}
