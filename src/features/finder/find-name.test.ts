import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from './find-name.ts';
import { nameFiles } from './name-files.ts';
import { toRow, type NameRow } from './name-row.ts';
import { randomFrom } from './synthetic/random.ts';

function named(name: string, city = 'Franklin', alias?: string): NameRow {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const path = `/clinics/tennessee/franklin/${slug}/`;
  return toRow({ name, path, city, state: 'TN' }, alias);
}

const names = ['Athena Care', 'Blue Athena Clinic', 'Athens Spine', 'Café Atlas', 'Nathena House'];
const rows = names.map((name) => named(name));
const found = async (typed: string, limit = 5) =>
  (await findNames(typed, limit, rows)).map(({ name }) => name);

test('clinics whose name begins with what was typed come before those that hold it', async () => {
  expect(await found('athen')).toEqual(['Athena Care', 'Athens Spine', 'Blue Athena Clinic']);
  expect(await found('ATHENA  C')).toEqual(['Athena Care', 'Blue Athena Clinic']);
  expect(await found('cafe')).toEqual(['Café Atlas']);
});

test('a hit says where the clinic is and where its page is', async () => {
  expect(await findNames('athena care franklin', 1, rows)).toEqual([
    {
      name: 'Athena Care',
      path: '/clinics/tennessee/franklin/athena-care/',
      where: 'Franklin, TN',
    },
  ]);
});

test('a clinic is found by another name it goes by, once, and the hit says both', async () => {
  const both = [named('Athena Care'), named('Athena Care', 'Franklin', 'Old Athena Care')];
  expect(await findNames('old ath', 5, both)).toMatchObject([
    { name: 'Athena Care (Old Athena Care)' },
  ]);
  expect(await findNames('athena', 5, both)).toHaveLength(1);
});

test('fewer than three letters find nothing, and no more are given than asked for', async () => {
  expect(await found('at')).toEqual([]);
  expect(await found('athen', 2)).toHaveLength(2);
});

/** Reads pages in memory, and counts them. */
function reader(files: Map<string, unknown>) {
  const read: string[] = [];
  return {
    read,
    readNames: <Shape>(path: string) => {
      read.push(path);
      if (!files.has(path)) return Promise.reject(new Error(`${path}: 404`));
      return Promise.resolve(files.get(path) as Shape); // The path decides the shape.
    },
  };
}

const word = fc.constantFrom(
  'ketamine',
  'ketone',
  'clinic',
  'of',
  'Athena',
  'spine',
  'Care',
  'ket',
);
const anyName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const anyRows = fc.array(
  fc.tuple(anyName, fc.constantFrom('Franklin', 'Austin', 'Ketchum')).map(([name, city]) => {
    return named(name, city);
  }),
  { maxLength: 700 },
);

test('the same clinics are found whether their names are in one file or in many', async () => {
  const typed = fc.constantFrom(
    'ket',
    'ketamine',
    'ketamine clinic of',
    'athena',
    'care spine',
    'zzz',
  );
  await fc.assert(
    fc.asyncProperty(anyRows, typed, async (all, asked) => {
      const { readNames } = reader(nameFiles(all));
      expect(await findNames(asked, 10_000, readNames)).toEqual(
        await findNames(asked, 10_000, all),
      );
    }),
    { numRuns: 40 },
  );
});

test('with 50,000 names that share a word, a file stays below 5 kB and an answer takes seven', async () => {
  const random = randomFrom(5);
  const ends = ['clinic', 'wellness', 'center', 'institute', 'therapy', 'of'];
  const starts = ['Ketamine', 'Ketamine', 'Advanced', 'Ketamine Wellness', 'Summit'];
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const all = Array.from({ length: 50_000 }, (_, number) =>
    named(`${pick(starts)} ${pick(ends)} ${number % 900}`, `City ${number % 400}`),
  );
  const files = nameFiles(all);
  for (const json of files.values()) {
    expect(gzipSync(JSON.stringify(json)).length).toBeLessThan(5120);
  }
  for (const typed of ['ketamine', 'clinic', 'wellness center', 'ketamine wellness institute 77']) {
    const { read, readNames } = reader(files);
    expect((await findNames(typed, 5, readNames)).length).toBeGreaterThan(0);
    expect(read.length).toBeLessThanOrEqual(7);
  }
});
