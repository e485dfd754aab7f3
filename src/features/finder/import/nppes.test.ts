import { expect, test } from 'vitest';
import { nppesHeader } from '../synthetic/nppes-header.ts';
import { npiOf, nppesHeaderLine, nppesLine, type NppesCells } from '../synthetic/nppes.ts';
import { providerSchema } from '../schema.ts';
import type { FeedFile, FeedInput, FeedRow } from './feed.ts';
import { nppes } from './nppes.ts';

const place = 'Provider Business Practice Location Address';
const legalName = 'Provider Organization Name (Legal Business Name)';
const street1 = 'Provider First Line Business Practice Location Address';
const street2 = 'Provider Second Line Business Practice Location Address';
const first = npiOf(123_456_789);

/** A row that is for us. Names and numbers are invented; the phone is one that nobody has. */
function row(changes: NppesCells = {}): string {
  return nppesLine({
    NPI: first,
    'Entity Type Code': '2',
    'Employer Identification Number (EIN)': '<UNAVAIL>',
    [legalName]: 'TEST KETAMINE CLINIC OF TENNESSEE LLC',
    'Provider First Line Business Mailing Address': '9 SECRET HOME LANE',
    [street1]: '341 COOL SPRINGS BLVD',
    [street2]: 'STE 140',
    [`${place} City Name`]: 'FRANKLIN',
    [`${place} State Name`]: 'TN',
    [`${place} Postal Code`]: '370674552',
    [`${place} Country Code (If outside U.S.)`]: 'US',
    [`${place} Telephone Number`]: '6155550100',
    'Last Update Date': '01/31/2026',
    'Authorized Official Last Name': 'SECRET',
    'Authorized Official Telephone Number': '6155550199',
    'Healthcare Provider Taxonomy Code_1': '207L00000X',
    'Provider License Number_1': 'SECRET1',
    'Healthcare Provider Taxonomy Code_2': '261QI0500X',
    'Healthcare Provider Primary Taxonomy Switch_2': 'Y',
    ...changes,
  });
}

function file(text: string | Uint8Array, path = 'npidata.csv'): FeedFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    path,
    sizeBytes: bytes.length,
    bytes: () => Promise.resolve(bytes),
    async *chunks() {
      for (let start = 0; start < bytes.length; start += 101) {
        yield await Promise.resolve(bytes.subarray(start, start + 101));
      }
    },
  };
}

async function read(content: string | Uint8Array, changes: Partial<FeedInput> = {}) {
  const rows: FeedRow[] = [];
  const input = { file: file(content), extras: new Map(), readOn: '2026-11-22' };
  for await (const one of nppes.read({ ...input, onProgress: () => undefined, ...changes })) {
    rows.push(one);
  }
  return rows;
}

const readRows = (...rows: string[]) => read(nppesHeaderLine() + rows.join(''));

async function only(changes: NppesCells) {
  const [one, ...others] = await readRows(row(changes));
  expect(others).toEqual([]);
  return one;
}

async function record(changes: NppesCells = {}) {
  const one = await only(changes);
  if (one?.outcome !== 'record') throw new Error(`No record: ${JSON.stringify(one)}`);
  return providerSchema.parse(one.record);
}

test('an organization is kept with its name, place, phone and number, in the words of a record', async () => {
  expect(await record()).toMatchObject({
    id: 'test-ketamine-clinic-of-tennessee-llc-franklin-tn',
    name: 'Test Ketamine Clinic of Tennessee LLC',
    status: 'unconfirmed',
    kind: 'ketamine-clinic',
    address: {
      street1: '341 Cool Springs Blvd',
      street2: 'Ste 140',
      city: 'Franklin',
      state: 'TN',
      zip: '37067',
      zip4: '4552',
    },
    phones: [{ kind: 'main', number: '+16155550100' }],
    npi: { number: first, taxonomy: ['261QI0500X', '207L00000X'], asOf: '2026-01-31' },
    sources: [{ kind: 'nppes', published: '2026-01-31', readOn: '2026-11-22', sourceId: first }],
  });
});

test('no name claims a treatment', async () => {
  const { services, payment, delivery } = await record({ [legalName]: 'IV KETAMINE AND SPRAVATO' });
  const claims = [
    ...Object.values(services),
    ...Object.values(payment),
    ...Object.values(delivery),
  ];
  expect(new Set(claims.map(({ value }) => value))).toEqual(new Set(['unknown']));
});

test('nothing personal is kept: official, mailing address, licence, tax number', async () => {
  expect(JSON.stringify(await record())).not.toMatch(/secret|unavail|0199/i);
});

test('it goes by the name on its door, and keeps the others', async () => {
  const dba = {
    [legalName]: 'SMITH HOLDINGS INC',
    'Provider Other Organization Name': 'TEST SPRAVATO CENTER',
    'Provider Other Organization Name Type Code': '3',
  };
  expect(await record(dba)).toMatchObject({
    name: 'Test Spravato Center',
    aka: ['Smith Holdings Inc'],
  });
  const former = { ...dba, 'Provider Other Organization Name Type Code': '4' };
  expect(await only(former)).toMatchObject({ reason: 'only a former name has the word' });
});

test('people are never kept, whatever they are called', async () => {
  expect(await only({ 'Entity Type Code': '1' })).toEqual({
    outcome: 'ignored',
    reason: 'a person',
  });
});

test('the word elsewhere than in a name brings nothing', async () => {
  const elsewhere = { [legalName]: 'TEST CLINIC', [street2]: 'KETAMINE BUILDING' };
  expect(await only(elsewhere)).toMatchObject({ reason: 'the word is not in a name' });
});

test.each([
  ['174M00000X', 'a veterinarian'],
  ['291U00000X', 'a laboratory'],
  ['3336C0003X', 'a supplier or a pharmacy'],
])('%s is %s and no clinic for people', async (code, reason) => {
  expect(await only({ 'Healthcare Provider Taxonomy Code_2': code })).toMatchObject({ reason });
});

test.each([
  ['an animal in the name', { [legalName]: 'KETAMINE ANIMAL CARE' }, 'a name with "Animal"'],
  [
    'a code that says no clinic',
    {
      'Healthcare Provider Taxonomy Code_1': '',
      'Healthcare Provider Taxonomy Code_2': '171100000X',
    },
    'no taxonomy code of a clinic',
  ],
  ['a post office box', { [street1]: 'P.O. BOX 12', [street2]: '' }, 'mailbox "P.O. BOX 12"'],
  ['a rented mailbox', { [street2]: 'PMB 77' }, 'mailbox'],
  [
    'a ZIP code cut short',
    { [`${place} Postal Code`]: '3706' },
    'five or nine digits, found "3706"',
  ],
])('%s needs a human look', async (_, changes, words) => {
  const one = await only(changes);
  expect(one?.outcome).toBe('refused');
  expect(JSON.stringify(one).replaceAll('\\', '')).toContain(words);
});

test('a phone that nobody can dial is left out, and counted', async () => {
  const one = await only({ [`${place} Telephone Number`]: '9999999999' });
  expect(one).toMatchObject({ notes: ['a phone number that cannot be dialed was left out'] });
  expect((await record({ [`${place} Telephone Number`]: '' })).phones).toEqual([]);
});

test('a place abroad is not for us', async () => {
  const abroad = { [`${place} Country Code (If outside U.S.)`]: 'CA' };
  expect(await only(abroad)).toMatchObject({ reason: 'a place outside the United States' });
});

test('a number that was taken back is inactive until it is given back later', async () => {
  const back = { 'NPI Deactivation Date': '03/04/2019' };
  expect(await only(back)).toEqual({ outcome: 'ignored', reason: 'deactivated' });
  await record({ ...back, 'NPI Reactivation Date': '03/05/2019' });
});

test('of a place that we list, a deactivated row is reported, though it holds only number and day', async () => {
  const gone = nppesLine({ NPI: first, 'NPI Deactivation Date': '03/04/2019' });
  const rows = await read(nppesHeaderLine() + gone, { knownNpis: new Set([first]) });
  expect(rows).toEqual([
    {
      outcome: 'ignored',
      reason: `NPI ${first}, which we list, was deactivated on 2019-03-04: ask whether the place has closed`,
    },
  ]);
  expect(await readRows(gone)).toEqual([]);
});

test('the older file of 329 columns is read as well', async () => {
  const older = nppesHeader
    .slice(0, -1)
    .map((name) => (name === 'Provider Sex Code' ? 'Provider Gender Code' : name));
  const cells = { NPI: first, 'Entity Type Code': '1', [legalName]: 'KETAMINE' };
  const text = nppesHeaderLine(older) + nppesLine(cells, older);
  expect(await read(text)).toEqual([{ outcome: 'ignored', reason: 'a person' }]);
});

test('a broken line among others is refused by its number, and the rest is read', async () => {
  const rows = await readRows(row().replace('"TN"', '"TN'), row(), nppesLine({ NPI: '1' }));
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'record']);
  expect(JSON.stringify(rows[0])).toContain('line 2');
});

test.each([
  ['cut off', nppesHeaderLine() + row() + row().slice(0, 700), 'cut off in line 3'],
  ['empty', '', 'found an empty file'],
  ['another CSV', '"name","city"\n"KETAMINE","X"\n', '2 columns that begin "name", "city"'],
  ['without a header', row(), 'must have the header of NPPES'],
  ['in UTF-16', Buffer.from(nppesHeaderLine(), 'utf16le'), 'must be UTF-8'],
])('a file that is %s stops with a clear word', async (_, content, words) => {
  await expect(read(content)).rejects.toThrow(words);
});

test('a letter in another encoding is refused, never guessed', async () => {
  const text = nppesHeaderLine() + row({ [`${place} City Name`]: 'MAYAGÜEZ' }) + row();
  const rows = await read(Buffer.from(text, 'latin1'));
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'record']);
});
