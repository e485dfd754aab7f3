import { expect, test } from 'vitest';
import { formatReport } from '#lib/report/problem.ts';
import { feedFile, feedInput } from '../fixtures/feed-file.ts';
import { geocoder } from '../place-tables.ts';
import { csv } from './csv.ts';
import { takeIn } from './intake.ts';

const geocode = geocoder();
const row = {
  name: 'Test Clinic',
  kind: 'psychiatry',
  street1: '1 Test Street',
  city: 'Franklin',
  state: 'TN',
  zip: '37067',
  sourceKind: 'clinic-website',
  sourceName: 'test.example',
  readOn: '2026-11-20',
};

type Row = Record<string, string>;

function table(...rows: Row[]): string {
  const names = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [names, ...rows.map((cells) => names.map((name) => cells[name] ?? ''))];
  return `${lines.map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
}

function read(content: string | Uint8Array) {
  return takeIn(csv, feedInput(feedFile(content, 'clinics.csv')), geocode);
}

async function only(changes: Row = {}) {
  const { incoming, problems } = await read(table({ ...row, ...changes }));
  expect(formatReport(problems)).toBe('');
  const [first] = incoming;
  if (!first) throw new Error('The row gave no record.');
  return first.record;
}

async function refusal(changes: Row): Promise<string> {
  return formatReport((await read(table({ ...row, ...changes }))).problems);
}

function reason(content: string | Uint8Array): Promise<string> {
  return read(content).then(
    () => 'read',
    (error: unknown) => String(error),
  );
}

test('every fact is the word of the source that the row names', async () => {
  const record = await only({ ivKetamine: 'yes', spravato: 'No', kap: 'unknown', tms: '' });
  const said = { source: 'csv', asOf: '2026-11-20' };
  expect(record.services).toEqual({
    ivKetamine: { value: 'yes', ...said },
    spravato: { value: 'no', ...said },
  });
  expect(record.sources[0]).toMatchObject({ kind: 'clinic-website', feed: 'csv' });
  expect(record.status).toBe('unconfirmed');
});

test('a directory speaks for its edition, a website for the day on which it was read', async () => {
  const directory = { sourceKind: 'federal-directory', published: '2024', ect: 'yes' };
  expect((await only(directory)).services.ect).toMatchObject({ asOf: '2024' });
  expect((await only({ published: '2019', ect: 'yes' })).services.ect).toMatchObject({
    asOf: '2026-11-20',
  });
});

test('what somebody at the clinic confirmed is active', async () => {
  const record = await only({ verifiedOn: '2026-11-21', verifiedBy: 'phone' });
  expect(record).toMatchObject({ status: 'active', verified: { on: '2026-11-21', by: 'phone' } });
});

test('several things in one cell are parted by semicolons', async () => {
  const record = await only({ aka: 'Old Clinic; Older Clinic', languages: 'es;vi' });
  expect(record.aka).toEqual(['Old Clinic', 'Older Clinic']);
  expect(record.languages?.values).toEqual(['es', 'vi']);
});

test('a point that an editor looked up is bound to the address', async () => {
  const record = await only({ lat: '35.93', lon: '-86.83', precision: 'rooftop' });
  expect(record.geo).toMatchObject({ lat: 35.93, lon: -86.83, checkedOn: '2026-11-20' });
});

test('names of columns may be written in any case, with spaces', async () => {
  const text = table({ ...row, ivKetamine: 'yes' }).replace('ivKetamine', 'IV ketamine');
  expect((await read(text)).incoming[0]?.record.services.ivKetamine).toBeDefined();
});

test('a byte order mark, CRLF and quoted line breaks change nothing', async () => {
  const plain = await read(table({ ...row, name: 'Test, "Clinic"' }));
  const windows = `\uFEFF${table({ ...row, name: 'Test, "Clinic"' })}`.replaceAll('\n', '\r\n');
  expect(plain.incoming[0]?.record.name).toBe('Test, "Clinic"');
  expect((await read(windows)).incoming).toEqual(plain.incoming);
});

test('letters beyond ASCII stay as they are', async () => {
  expect((await only({ name: 'Clínica Peña' })).name).toBe('Clínica Peña');
});

test('ZIP codes that a spreadsheet spoiled are mended, and counted', async () => {
  const { incoming, notes } = await read(
    table({ ...row, city: 'Boston', state: 'MA', zip: '2114' }),
  );
  expect(incoming[0]?.record.address.zip).toBe('02114');
  expect([...notes]).toEqual([['a ZIP code had lost its zero; put back', 1]]);
});

test('a wrong cell is named by its row and its column', async () => {
  expect(await refusal({ name: '=cmd()' })).toMatchInlineSnapshot(`
    "clinics.csv  row 2 name: must not start with = + - or @, found "=cmd()".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ name: '+Clinic' })).toContain('row 2 name: must not start with');
  expect(await refusal({ name: '-Clinic' })).toContain('row 2 name: must not start with');
  expect(await refusal({ name: '@Clinic' })).toContain('row 2 name: must not start with');
  expect(await refusal({ note: '<script>x</script>' })).toContain('row 2 note: must be plain');
  expect(await refusal({ website: 'javascript:alert(1)' })).toMatchInlineSnapshot(`
    "clinics.csv  row 2 website: must be a full web address that starts with https://, found "javascript:alert(1)".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ phone: '555' })).toMatchInlineSnapshot(`
    "clinics.csv  row 2 phone: must be a US phone number, found "555".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ zip: '37067x' })).toMatchInlineSnapshot(`
    "clinics.csv  row 2 zip: must be a ZIP code, found "37067x".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ ivKetamine: 'maybe' })).toMatchInlineSnapshot(`
    "clinics.csv  row 2 ivKetamine: must be yes, no or unknown, found "maybe".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ kind: 'spa' })).toContain('row 2 kind: must be one of');
  expect(await refusal({ readOn: '11/20/2026' })).toMatchInlineSnapshot(`
    "clinics.csv  row 2 readOn: must be a date like 2026-03-14, found "11/20/2026".
    1 problem, 0 warnings."
  `);
  expect(await refusal({ status: 'active' })).toContain('row 2 status: must be unconfirmed until');
});

test('a wrong point is the editor’s to mend', async () => {
  const at = (lat: string, lon: string) => refusal({ lat, lon, precision: 'street' });
  expect(await at('-86.83', '35.93')).toMatchInlineSnapshot(`
    "clinics.csv  row 2 lat: must lie in TN, found -86.83, 35.93.
    1 problem, 0 warnings."
  `);
  expect(await at('0', '0')).toContain('row 2 lat: must lie in TN, found 0, 0.');
  expect(await at('north', '-86.83')).toContain('row 2 lat: must be a number, found "north"');
  expect(await refusal({ lat: '35.93' })).toContain('must stand beside lon and precision');
});

test('two rows of one clinic are refused, and both are named', async () => {
  const { problems } = await read(table(row, { ...row, name: 'Other Clinic' }, row));
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "clinics.csv  row 4 id: must differ from every other row's, found the same clinic in row 2; give each an "id", or remove one.
    1 problem, 0 warnings."
  `);
});

test('a row that was cut off is named', async () => {
  const text = table(row, row);
  const { problems, incoming } = await read(text.slice(0, text.lastIndexOf(',')));
  expect(incoming).toHaveLength(1);
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "clinics.csv  row 3: must have 9 cells, found 8; a comma is missing or too many, or the file is cut off.
    1 problem, 0 warnings."
  `);
});

test('a file that is no such table is refused with a reason', async () => {
  expect(await reason('')).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must have a row of column names, found nothing."`,
  );
  expect(await reason('name,city\nTest,Franklin\n')).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must have the column kind, state, sourceKind, sourceName, readOn, found none."`,
  );
  expect(await reason(table({ ...row, spravatto: 'yes' }))).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must be a column that we know, found "spravatto"; nearest is "spravato"."`,
  );
  expect(await reason(`name,${table(row)}`)).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must name each column once, found "name" twice."`,
  );
  expect(await reason(`${table(row)}"Test Cl`)).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must close every quotation mark, found one left open; the file may be cut off."`,
  );
});

test('another encoding is refused, never guessed', async () => {
  const text = table({ ...row, name: 'Clínica' });
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(await reason(utf16)).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must be UTF-8, found UTF-16; save it as UTF-8."`,
  );
  expect(await reason(Buffer.from(text, 'utf16le'))).toContain('must be UTF-8, found UTF-16');
  expect(await reason(Buffer.from(text, 'latin1'))).toMatchInlineSnapshot(
    `"FeedError: clinics.csv: must be UTF-8, found other bytes, first in line 2; save it as UTF-8."`,
  );
});
