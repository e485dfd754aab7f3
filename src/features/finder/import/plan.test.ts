import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReport } from '#lib/report/problem.ts';
import { checkProviders } from '../check-providers.ts';
import { providerInput } from '../fixtures/provider.ts';
import { geocoder } from '../place-tables.ts';
import type { ProviderInput } from '../schema.ts';
import { mintId, mintSourceId } from './ids.ts';
import type { Intake } from './intake.ts';
import { planImport, plannedJson, type Plan } from './plan.ts';
import type { TextFile } from './provider-files.ts';
import { planReport, readingReport } from './report.ts';

const geocode = geocoder();

interface Office {
  name?: string;
  street1?: string;
  street2?: string;
  city?: string;
  state?: string;
  zip?: string;
  phone?: string;
  feed?: string;
  edition?: string;
}

/** A record as a directory brings it: no id of its own, one phone for the whole chain. */
function office(changes: Office = {}): ProviderInput {
  const { name = 'Test Clinic', city = 'Franklin', state = 'TN', feed = 'samhsa' } = changes;
  const { street1 = '1 Test Street', street2, zip = '37067', phone = '+16155550100' } = changes;
  const said = { source: 's', asOf: '2023' };
  return {
    id: mintId({ name, city, state }),
    name,
    status: 'unconfirmed',
    kind: 'psychiatry',
    services: { ivKetamine: { value: 'yes', ...said } },
    address: { street1, ...(street2 && { street2 }), city, state, zip, source: 's' },
    phones: [{ kind: 'main', number: phone, source: 's' }],
    sources: [
      {
        id: 's',
        kind: 'federal-directory',
        name: `Directory ${feed}`,
        edition: changes.edition ?? '2024',
        readOn: '2026-11-22',
        feed,
        sourceId: mintSourceId([name, street1, street2, city, zip]),
      },
    ],
    maintainedBy: 'import',
  };
}

function intake(records: readonly ProviderInput[], changes: Partial<Intake> = {}): Intake {
  return {
    feed: { name: 'samhsa', isWhole: true },
    path: 'feed.test',
    incoming: records.map((record, index) => ({ at: `row ${index + 2}`, record })),
    refusedRows: 0,
    problems: [],
    ignored: new Map(),
    notes: new Map(),
    ...changes,
  };
}

function plan(records: readonly ProviderInput[], files: readonly TextFile[] = []): Plan {
  return planImport(intake(records), files);
}

function filesOf({ files }: Plan): TextFile[] {
  return [...files].map(([path, text]) => ({ path, text }));
}

function fileOf(record: ProviderInput): TextFile[] {
  return [{ path: 'content/providers/tn.json', text: JSON.stringify({ providers: [record] }) }];
}

function ids(changes: readonly { id: string }[]): string[] {
  return changes.map(({ id }) => id);
}

const chain = [
  office({ name: 'Chain Care', street1: '341 Cool Springs Boulevard', street2: 'Suite 140' }),
  office({ name: 'Chain Care', street1: '9 Other Street' }),
  office({ name: 'Chain Care', street1: '7 Third Ave', city: 'Nashville', zip: '37203' }),
  office({ name: 'Chain Care', street1: '2 Main Street', city: 'Knoxville', zip: '37919' }),
];
const building = [
  office({ name: 'Suite Psychiatry', street1: '500 Tower Road', street2: 'Suite 100' }),
  office({ name: 'Suite Psychiatry', street1: '500 Tower Road', street2: 'Suite 200' }),
];

test('four offices of a chain with one phone stay four, also against their own earlier selves', () => {
  const first = plan(chain);
  expect(ids(first.added)).toEqual([
    'chain-care-341-cool-franklin-tn',
    'chain-care-9-other-franklin-tn',
    'chain-care-knoxville-tn',
    'chain-care-nashville-tn',
  ]);
  expect(plan(chain, filesOf(first))).toMatchObject({ write: [], unchanged: 4 });
});

test('two suites of one building stay two', () => {
  const first = plan(building);
  expect(ids(first.added)).toEqual([
    'suite-psychiatry-500-tower-suite-100-franklin-tn',
    'suite-psychiatry-500-tower-suite-200-franklin-tn',
  ]);
  expect(formatReport(checkProviders(plannedJson(first), geocode))).toBe('');
});

test('a clinic that another feed brought is met by its door, and keeps its id', () => {
  const other = office({ name: 'Test Clinic, LLC', street1: '1 Test St.', feed: 'csv' });
  const next = planImport(
    intake([office()]),
    filesOf(planImport(intake([other], { feed: { name: 'csv', isWhole: false } }), [])),
  );
  expect([next.added, next.gone]).toEqual([[], []]);
  expect(ids(next.changed)).toEqual([other.id]);
});

test('a clinic that changed its name is met by its door', () => {
  const next = plan([office({ name: 'Wholly Unlike' })], filesOf(plan([office()])));
  expect(ids(next.changed)).toEqual(['test-clinic-franklin-tn']);
  expect(next.changed[0]?.fields).toEqual(['name', 'sources']);
});

test('two rows of one place are one record, and the plan says which rows', () => {
  const twin = plan([office(), office({ name: 'Test Clinic Inc' })]);
  expect(twin.added).toHaveLength(1);
  expect(twin.folded).toHaveLength(1);
});

test('a record that an editor maintains, and one that is closed, are not touched', () => {
  const editors = providerInput({ maintainedBy: 'editor' });
  const closed = { ...office(), status: 'closed' as const };
  for (const record of [editors, closed]) {
    for (const feed of [[office()], []]) {
      const { write, remove, kept } = plan(feed, fileOf(record));
      expect([write, remove]).toEqual([[], []]);
      expect(ids(kept)).toEqual(feed.length > 0 ? [record.id] : []);
    }
  }
});

test('what left a whole feed is gone; what left a part of one is not', () => {
  const files = filesOf(plan([office(), ...building]));
  expect(ids(plan(building, files).gone)).toEqual(['test-clinic-franklin-tn']);
  const part = intake(building, { feed: { name: 'samhsa', isWhole: false } });
  expect(planImport(part, files)).toMatchObject({ gone: [], write: [] });
});

test('while a row is refused, nothing counts as gone', () => {
  const files = filesOf(plan([office(), ...building]));
  expect(planImport(intake(building, { refusedRows: 1 }), files).gone).toEqual([]);
});

test('an older edition does not take back what a newer one says', () => {
  const old = plan([office({ edition: '2023' })], filesOf(plan([office({ edition: '2024' })])));
  expect(formatReport(old.problems)).toMatchInlineSnapshot(`
    "feed.test  must not be older than what stands, found edition 2023 beside 2024.
    1 problem, 0 warnings."
  `);
});

test('a file in which nothing changes keeps its bytes, however it is laid out', () => {
  const [ohio] = filesOf(plan([office({ city: 'Akron', state: 'OH', zip: '44333', feed: 'csv' })]));
  if (!ohio) throw new Error('One file was planned.');
  const text = JSON.stringify(JSON.parse(ohio.text));
  const next = plan([office()], [{ ...ohio, text }]);
  expect(next.files.get(ohio.path)).toBe(text);
  expect(next.write).toEqual(['content/providers/tn.json']);
});

test('a new clinic never takes the id of another', () => {
  const next = plan([office({ street1: '9 Other Street' })], fileOf(providerInput()));
  expect(ids(next.added)).toEqual(['test-clinic-9-other-franklin-tn']);
});

test('any rows in any order give the same bytes, which pass every check, and again', () => {
  const all = [...chain, ...building, office(), office({ name: 'Test Clinic Inc' })];
  const earlier = filesOf(plan(all.slice(2, 5).map((record) => ({ ...record, aka: ['Old'] }))));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all).chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, same]) => {
        const first = plan(rows, earlier);
        expect(plan(same, earlier).files).toEqual(first.files);
        const again = plan(same, filesOf(first));
        expect([again.write, again.remove, again.added, again.gone]).toEqual([[], [], [], []]);
      },
    ),
    { numRuns: 50 },
  );
  expect(formatReport(checkProviders(plannedJson(plan(all, earlier)), geocode))).toBe('');
});

test('the report says what was read and what would change', () => {
  const read = intake([office(), ...building], {
    refusedRows: 1,
    ignored: new Map([['does not list ketamine', 8181]]),
    notes: new Map([['the directory withholds the street', 13]]),
  });
  expect(readingReport(read)).toMatchInlineSnapshot(`
    "samhsa: feed.test
    read: 3 records, in 1 state: TN 3
    refused: 1 row
    ignored: 8,181 × does not list ketamine
    note: 13 × the directory withholds the street"
  `);
  const files = filesOf(plan([office(), office({ name: 'Gone Clinic', street1: '8 Gone Lane' })]));
  const next = plan([office({ phone: '+16155550199' }), ...building], files);
  expect(planReport(next)).toMatchInlineSnapshot(`
    "added: 2
      + suite-psychiatry-500-tower-suite-100-franklin-tn (Suite Psychiatry, Franklin, TN)
      + suite-psychiatry-500-tower-suite-200-franklin-tn (Suite Psychiatry, Franklin, TN)
    changed: 1
      ~ test-clinic-franklin-tn (Test Clinic, Franklin, TN): phones
    gone: 1
      - gone-clinic-franklin-tn (Gone Clinic, Franklin, TN)
    kept, because an editor maintains or closed them: 0
    unchanged: 0
    files: 1 to write, 0 to remove"
  `);
});

function shuffled(rows: ProviderInput[]) {
  return fc.shuffledSubarray(rows, { minLength: rows.length });
}
