import { expect, test } from 'vitest';
import { formatReport } from '#lib/report/problem.ts';
import { feedFile, feedInput } from '../fixtures/feed-file.ts';
import { geocoder } from '../place-tables.ts';
import { FeedError } from './feed.ts';
import type { ListingRow } from './listing-row.ts';
import { takeIn } from './intake.ts';
import { listings } from './listings.ts';
import { planImport } from './plan.ts';
import type { TextFile } from './provider-files.ts';

function row(changes: Partial<ListingRow> = {}): ListingRow {
  return {
    name: 'Test Clinic',
    city: 'Franklin',
    state: 'TN',
    zip: '37067',
    phone: null,
    website: 'https://www.test.example/',
    kind: 'psychiatry',
    ivKetamine: 'yes',
    spravato: 'unknown',
    imKetamine: 'unknown',
    kap: 'unknown',
    tms: 'unknown',
    ect: 'unknown',
    conditions: [],
    insurance: null,
    sourceUrl: 'https://test.example/ketamine',
    sourceDate: null,
    addressSource: null,
    readOn: '2026-11-22',
    evidence: null,
    editorNote: null,
    ...changes,
  };
}

const geocode = geocoder();

function read(...rows: unknown[]) {
  const input = feedInput(feedFile(JSON.stringify(rows), 'listings.json'));
  return takeIn(listings, input, geocode);
}

async function only(changes: Partial<ListingRow>) {
  const { incoming, problems } = await read(row(changes));
  expect(formatReport(problems)).toBe('');
  const [first] = incoming;
  if (!first) throw new Error('The row gave no record.');
  return first.record;
}

test('what a row calls unknown is left out, and nothing becomes "no"', async () => {
  const { services } = await only({});
  expect(services).toEqual({ ivKetamine: { value: 'yes', source: 'site', asOf: '2026-11-22' } });
});

test('a page on the clinic’s own host is the clinic speaking', async () => {
  expect((await only({})).sources[0]).toMatchObject({ id: 'site', kind: 'clinic-website' });
});

test('a newspaper is not the clinic, and its fact bears its date', async () => {
  const record = await only({ sourceUrl: 'https://news.example/a', sourceDate: '2024-01' });
  expect(record.sources[0]).toMatchObject({ kind: 'article', published: '2024-01' });
  expect(record.services.ivKetamine).toMatchObject({ source: 'article', asOf: '2024-01' });
});

test('a clinic without a website is not taken at the word of another page', async () => {
  expect((await only({ website: null })).sources[0]).toMatchObject({ kind: 'article' });
});

test('an address from a federal directory says so, with its year', async () => {
  const record = await only({ addressSource: 'SAMHSA MH directory 2024', phone: '+16155550100' });
  expect(record.address.source).toBe('samhsa-mh');
  expect(record.phones?.[0]?.source).toBe('samhsa-mh');
  expect(record.sources[1]).toMatchObject({ kind: 'federal-directory', published: '2024' });
});

test('TMS that only the directory lists is not put in the clinic’s mouth', async () => {
  const addressSource = 'SAMHSA MH directory 2024';
  const directory = { source: 'samhsa-mh', asOf: '2024' };
  expect((await only({ tms: 'yes', addressSource })).services.tms).toMatchObject(directory);
  const coded = 'Own page: IV ketamine; SAMHSA 2024 codes TMS here.';
  expect((await only({ tms: 'yes', addressSource, evidence: coded })).services.tms).toMatchObject(
    directory,
  );
  const own = 'Own page: ketamine and rTMS.';
  expect((await only({ tms: 'yes', addressSource, evidence: own })).services.tms).toMatchObject({
    source: 'site',
  });
});

test('a street that only a newspaper gave says so', async () => {
  const evidence = 'Own FAQ: infusions; newspaper copy gives 1 Test Street.';
  expect((await only({ evidence })).address.source).toBe('news');
});

test('a city in the name is said once in the id', async () => {
  expect((await only({ name: 'Test Clinics (Franklin)' })).id).toBe('test-clinics-franklin-tn');
});

test('every wrong row is named, with its field', async () => {
  const { problems } = await read(
    row({ phone: '615-555-0100' }),
    row({ zip: '1234' }),
    { ...row(), tier: 'gold' },
    row({ name: '<script>' }),
  );
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "listings.json  row 1 phone: must be a US phone number like +12025550123, found "615-555-0100".
    listings.json  row 2 address.zip: must be five digits in quotes, found "1234".
    listings.json  row 3 tier: must not be there, found a field that no record has; remove it.
    listings.json  row 4 name: must be plain words without < > { } \` or control characters, found "<script>".
    4 problems, 0 warnings."
  `);
});

test('a list that is no list is refused', async () => {
  const input = feedInput(feedFile('{}', 'listings.json'));
  const reading = takeIn(listings, input, geocode);
  await expect(reading).rejects.toThrow(FeedError);
  await expect(reading).rejects.toThrow('listings.json: must be a list in [ ], found {}.');
});

test('the same feed over its own result changes nothing', async () => {
  const feed = await read(
    row(),
    row({ name: 'Other Clinic', city: 'Akron', state: 'OH', zip: '44333' }),
  );
  const first = planImport(feed, []);
  expect(first.added).toHaveLength(2);
  const second = planImport(feed, asFiles(first.files));
  expect([second.write, second.remove, second.added, second.changed]).toEqual([[], [], [], []]);
});

test('the order of the rows does not change the files', async () => {
  const rows = [row(), row({ name: 'Other Clinic' }), row({ city: 'Nashville', zip: '37228' })];
  const files = planImport(await read(...rows), []).files;
  expect(planImport(await read(...rows.reverse()), []).files).toEqual(files);
});

test('a record that an editor maintains outlives any import', async () => {
  const files = asFiles(planImport(await read(row()), []).files).map(({ path, text }) => ({
    path,
    text: text.replace('"maintainedBy": "import"', '"maintainedBy": "editor"'),
  }));
  const plan = planImport(await read(row({ ivKetamine: 'unknown' })), files);
  expect(plan.kept.map(({ id }) => id)).toEqual(['test-clinic-franklin-tn']);
  expect(plan.files.get('content/providers/tn.json')).toContain('ivKetamine');
});

test('a record that left the feed is gone, and its empty file with it', async () => {
  const files = asFiles(
    planImport(await read(row(), row({ state: 'OH', city: 'Akron', zip: '44333' })), []).files,
  );
  const plan = planImport(await read(row()), files);
  expect(plan.gone.map(({ id }) => id)).toEqual(['test-clinic-akron-oh']);
  expect(plan.remove).toEqual(['content/providers/oh.json']);
});

test('a file that stands there broken stops the import', async () => {
  const plan = planImport(await read(row()), [{ path: 'content/providers/tn.json', text: '{' }]);
  expect(formatReport(plan.problems)).toContain('must be a correct provider file');
});

test('two rows with one id are refused', async () => {
  const plan = planImport(await read(row(), row()), []);
  expect(formatReport(plan.problems)).toContain('found "test-clinic-franklin-tn" in row 1 too');
});

function asFiles(files: ReadonlyMap<string, string>): TextFile[] {
  return [...files].map(([path, text]) => ({ path, text }));
}
