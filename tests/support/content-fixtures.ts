import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { checkContent, type Options } from '../../src/cli/content/check.ts';
import { collectionNames } from '../../src/cli/content/folders.ts';
import type { Minimums } from '../../src/cli/content/minimums.ts';
import { readFiles } from '../../src/cli/content/read-files.ts';
import { formatReport } from '#lib/report/problem.ts';

const good = 'tests/fixtures/good-content';
const bad = 'tests/fixtures/bad-content';
const needsNone = new Set(['instruments', 'providers']);

// A record with the names of all collections as its keys.
const minimums = Object.fromEntries(
  collectionNames.map((name) => [name, needsNone.has(name) ? 0 : 1]),
) as Record<(typeof collectionNames)[number], number> satisfies Minimums;

/** How the fixtures are checked: on a fixed day, with at least one entry a collection. */
export const options: Options = { today: '2026-02-14', isStrictAboutDates: false, minimums };

/** Names of all bad fixtures, which are kinds of problems. */
export function badFixtures(): string[] {
  return readdirSync(bad).sort();
}

/**
 * The good content with the files of some bad fixtures laid over it. A fixture's removed.txt lists
 * files, one a line, that it takes away.
 */
export function readFixture(...kinds: string[]): Map<string, string> {
  const files = readFiles(good);
  for (const kind of kinds) {
    const folder = `${bad}/${kind}`;
    if (existsSync(`${folder}/content`)) {
      for (const [path, text] of readFiles(folder)) files.set(path, text);
    }
    const removed = `${folder}/removed.txt`;
    if (!existsSync(removed)) continue;
    for (const path of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(path);
  }
  return files;
}

/** The whole report about the good content with some bad fixtures laid over it. */
export function reportOn(...kinds: string[]): string {
  return formatReport(checkContent(readFixture(...kinds), options));
}
