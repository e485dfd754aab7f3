import { expect, test } from 'vitest';
import { formatReport } from '#lib/report/problem.ts';
import { feedFile, feedInput } from '../fixtures/feed-file.ts';
import { geocoder } from '../place-tables.ts';
import { findtreatment } from './findtreatment.ts';
import { takeIn } from './intake.ts';

const geocode = geocoder();

// The shape that the developer guide and independent clients attest; the place is invented.
const row = {
  _irow: 1,
  name1: 'Test Clinic',
  name2: null,
  street1: '1 Test Street',
  street2: null,
  city: 'Franklin',
  state: 'TN',
  zip: '37067',
  phone: '615-555-0100',
  intake1: null,
  hotline1: '615-555-0199',
  website: 'http://test.example',
  latitude: '35.93012345',
  longitude: '-86.8301',
  miles: null,
  typeFacility: 'MH',
  services: [
    { f1: 'Type of Care', f2: 'TC', f3: 'Mental health treatment' },
    {
      f1: 'Treatment Approaches',
      f2: 'TAP',
      f3: 'Ketamine Infusion Therapy; Telemedicine/telehealth therapy',
    },
    { f1: 'Payment/Insurance/Funding Accepted', f2: 'PAY', f3: 'Medicare; Cash or self-payment' },
    { f1: 'Age Groups Accepted', f2: 'AGE', f3: 'Adults' },
  ],
};

function readText(text: string) {
  return takeIn(findtreatment, feedInput(feedFile(text, 'mh.json')), geocode);
}

function read(...rows: object[]) {
  return readText(JSON.stringify({ page: 1, totalPages: 1, recordCount: rows.length, rows }));
}

async function only(...rows: object[]) {
  const { incoming, problems } = await read(...rows);
  expect(formatReport(problems)).toBe('');
  const [first, second] = incoming;
  if (!first || second) throw new Error(`One record was expected, found ${incoming.length}.`);
  return first.record;
}

test('labels are facts, as of the day on which they were read', async () => {
  const yes = { value: 'yes', source: 'findtreatment', asOf: '2026-11-22' };
  expect(await only(row)).toMatchObject({
    services: { ivKetamine: yes },
    delivery: { telehealth: yes },
    payment: { medicare: yes, selfPay: yes },
    ages: { values: ['adult'] },
    website: 'https://test.example',
    phones: [
      { kind: 'main', number: '+16155550100' },
      { kind: 'hotline', number: '+16155550199' },
    ],
  });
});

test('coordinates that come as text are a point of a street, bound to its address', async () => {
  expect((await only(row)).geo).toMatchObject({
    lat: 35.93012345,
    lon: -86.8301,
    precision: 'street',
    checkedOn: '2026-11-22',
  });
});

test.each([
  ['the wrong way round', '-86.8301', '35.93', 'coordinates the wrong way round; left out'],
  ['at 0,0', '0', '0', 'coordinates outside the United States; left out'],
  ['in another state', '40.7', '-74', 'a point that does not lie in its state was left out'],
  [
    'far from the ZIP code',
    '35.15',
    '-90.05',
    'a point that does not lie near its ZIP code was left out',
  ],
])('coordinates %s are left out, not mended', async (_, latitude, longitude, note) => {
  const { incoming, notes } = await read({ ...row, latitude, longitude });
  expect(incoming).toHaveLength(1);
  expect(Object.keys(incoming[0]?.record ?? {})).not.toContain('geo');
  expect(notes.get(note)).toBe(1);
});

test('null, empty and missing are all unknown', async () => {
  const bare = { ...row, website: '', latitude: null, hotline1: '' };
  const { intake1, ...rest } = bare;
  expect(intake1).toBeNull();
  const record = await only(rest);
  expect(Object.keys(record)).not.toContain('website');
  expect(Object.keys(record)).not.toContain('geo');
  expect(record.phones).toHaveLength(1);
});

test('a post office box has no point', async () => {
  expect(Object.keys(await only({ ...row, street1: 'PO Box 12' }))).not.toContain('geo');
});

test('the mental health row and the drug use row of one site are one record', async () => {
  const substanceUse = {
    ...row,
    _irow: 9,
    typeFacility: 'SA',
    name1: 'TEST  CLINIC',
    website: 'https://other.example',
    services: [{ f1: 'Language Services', f2: 'SL', f3: 'Spanish' }],
  };
  const record = await only({ ...row, website: null }, substanceUse);
  expect(record.languages?.values).toEqual(['es']);
  expect(record.website).toBe('https://other.example');
});

test('a site has one name from one reading to the next, wherever its row stands', async () => {
  const other = { ...row, name1: 'Other Clinic', street1: '9 Other Street' };
  const [a] = (await only({ ...row, _irow: 1 })).sources;
  const [b] =
    (await read(other, { ...row, _irow: 2, phone: null })).incoming[1]?.record.sources ?? [];
  expect(a?.sourceId).toMatch(/^[0-9a-f]{40}$/);
  expect(b?.sourceId).toBe(a?.sourceId);
});

test('rows without services, or without ketamine, are counted by reason', async () => {
  const { incoming, ignored } = await read(
    { ...row, services: null },
    { ...row, street1: '2 Test Street', services: [{ f1: '', f2: 'TAP', f3: 'Group therapy' }] },
  );
  expect(incoming).toEqual([]);
  expect(Object.fromEntries(ignored)).toEqual({
    'lists no services': 1,
    'does not list ketamine': 1,
  });
});

test('a wrong row is named with its field', async () => {
  const wrong = (changes: { [name: string]: unknown; street1: string }) => ({ ...row, ...changes });
  const { problems, incoming } = await read(
    wrong({ street1: '2 Test Street', website: 'javascript:alert(1)' }),
    wrong({ street1: '3 Test Street', name1: 'A <b>clinic</b>' }),
    wrong({ street1: '4 Test Street', services: 'KIT' }),
    wrong({ street1: '5 Test Street', state: 'TX' }),
    wrong({ street1: '6 Test Street', name1: null }),
    row,
  );
  expect(incoming).toHaveLength(1);
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "mh.json  row 1 website: must be a full web address that starts with https://, found "javascript:alert(1)".
    mh.json  row 2 name1: must be plain words without < > { } \` or control characters, found "A <b>clinic</b>".
    mh.json  row 3 services: must be a list in [ ] or null.
    mh.json  row 4 zip: must be a ZIP code of TX, found "37067", which is in TN.
    mh.json  row 5 name1: must not be empty, found "".
    5 problems, 0 warnings."
  `);
});

test('several answers may lie in one file', async () => {
  const page = { rows: [row] };
  const other = { rows: [{ ...row, street1: '9 Other Street', name1: 'Other Clinic' }] };
  expect((await readText(JSON.stringify([page, other]))).incoming).toHaveLength(2);
});

test('a file that is no answer is refused with a reason', async () => {
  const reason = (text: string) =>
    readText(text).then(
      () => 'read',
      (error: unknown) => String(error),
    );
  expect(await reason('')).toMatchInlineSnapshot(
    `"FeedError: mh.json: must be JSON, found an empty file."`,
  );
  expect(await reason('{"rows": [{"name1": "Te')).toContain('must be whole JSON, found a fault');
  // With wrong parameters the service answers in plain text.
  expect(await reason('Invalid sAddr')).toContain('must be whole JSON, found a fault');
  expect(await reason('{"recordCount": 0}')).toMatchInlineSnapshot(
    `"FeedError: mh.json: must hold "rows" in [ ], as FindTreatment.gov gives them."`,
  );
});
