import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';
import { writeFiles } from './write-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'providers-'));
});

afterEach(() => rmSync(root, { recursive: true }));

const header = 'name,kind,street1,city,state,zip,spravato,sourceKind,sourceName,readOn';
const good =
  'Test Clinic,psychiatry,1 Test Street,Franklin,TN,37067,yes,clinic-website,test.example,2026-11-20';
const wrong = good.replace('37067', '90045').replace('Test Clinic', 'Wrong Clinic');

/** Runs the command in an empty project over a table with these rows. */
function run(rows: readonly string[], ...options: string[]) {
  writeFileSync(path.join(root, 'clinics.csv'), [header, ...rows].join('\n'));
  return start('clinics.csv', ...options);
}

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('src/cli/providers.ts'), 'csv', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: root } },
  );
  return { status, stdout, stderr };
}

function written(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.json'),
  );
}

test('a sound table is written, and once more changes nothing', () => {
  const first = run([good]);
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('+ test-clinic-franklin-tn (Test Clinic, Franklin, TN)');
  expect(written()).toEqual(['content/providers/tn.json']);
  const text = readFileSync(path.join(root, 'content/providers/tn.json'), 'utf8');
  expect(run([good]).stdout).toContain('unchanged: 1');
  expect(readFileSync(path.join(root, 'content/providers/tn.json'), 'utf8')).toBe(text);
});

test('a dry run says what would change and writes nothing', () => {
  const { status, stdout } = run([good], '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('added: 1');
  expect(stdout).toContain('Dry run: nothing was written.');
  expect(written()).toEqual([]);
});

test('one wrong row and nothing is written, unless it is skipped on purpose', () => {
  const { status, stderr } = run([good, wrong]);
  expect(status).toBe(1);
  expect(stderr).toContain('row 3 zip: must be a ZIP code of TN, found "90045", which is in CA.');
  expect(stderr).toContain('Nothing was written.');
  expect(written()).toEqual([]);
  expect(run([good, wrong], '--skip-refused').status).toBe(0);
  expect(written()).toEqual(['content/providers/tn.json']);
});

test('a file that is not there is said to be so', () => {
  const { status, stderr } = start('none.csv');
  expect(status).toBe(1);
  expect(stderr).toContain('none.csv  must be a file, found nothing there.');
});

test('wrong use ends with another code, and the usage', () => {
  const { status, stderr } = start();
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run providers -- <feed> <file>');
});

test.each([
  [[], 'Name a feed and a file.'],
  [['spa', 'x'], 'There is no feed "spa".'],
  [['csv'], 'Name one file.'],
  [['csv', 'a', 'b'], 'Name one file.'],
  [['csv', 'a', '--read-on', '2026-02-30'], '--read-on must be a date'],
  [['csv', 'a', '--now'], "Unknown option '--now'"],
])('wrong use is explained: %j', (args, sentence) => {
  expect(readArguments(args, '2026-11-22')).toContain(sentence);
});

test('without a day, the file was read today', () => {
  expect(readArguments(['csv', 'a'], '2026-11-22')).toMatchObject({ readOn: '2026-11-22' });
  expect(readArguments(['csv', 'a', '--read-on', '2026-01-02'], '2026-11-22')).toMatchObject({
    readOn: '2026-01-02',
  });
});

test('when one file cannot be written, all stand as before', () => {
  const at = (name: string) => path.join(root, name);
  writeFileSync(at('a.json'), 'old');
  writeFileSync(at('gone.json'), 'old');
  // A folder in the place of a file: the last rename fails.
  mkdirSync(path.join(at('b.json'), 'inner'), { recursive: true });
  const texts = new Map([
    [at('a.json'), 'new'],
    [at('new.json'), 'new'],
    [at('b.json'), 'new'],
  ]);
  expect(() => writeFiles(texts, [at('gone.json')])).toThrow();
  expect(readFileSync(at('a.json'), 'utf8')).toBe('old');
  expect(readdirSync(root).sort()).toEqual(['a.json', 'b.json', 'gone.json']);
});
