// npm run providers -- <feed> <file>: see providers/usage.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { checkProviders } from '#features/finder/check-providers.ts';
import { FeedError, type FeedInput } from '#features/finder/import/feed.ts';
import { takeIn } from '#features/finder/import/intake.ts';
import { planImport, plannedJson, type Plan } from '#features/finder/import/plan.ts';
import type { TextFile } from '#features/finder/import/provider-files.ts';
import { planReport, readingReport } from '#features/finder/import/report.ts';
import { geocoder } from '#features/finder/place-tables.ts';
import { formatReport } from '#lib/report/problem.ts';
import { openFile } from './providers/open-file.ts';
import { progressLine } from './providers/progress.ts';
import { readArguments, type Arguments } from './providers/read-arguments.ts';
import { usage } from './providers/usage.ts';
import { writeFiles } from './providers/write-files.ts';

const folder = 'content/providers';
const today = new Date().toISOString().slice(0, 10);
const asked = readArguments(process.argv.slice(2), today);

if (typeof asked === 'string') {
  console.error(`${asked}\n\n${usage()}`);
  process.exitCode = 2;
} else {
  process.exitCode = await main(asked).catch(tell);
}

async function main({ feed, skipsRefused, isDryRun, ...rest }: Arguments): Promise<number> {
  const intake = await takeIn(feed, inputOf(rest), geocoder());
  const plan = planImport(intake, currentFiles());
  console.log(`${readingReport(intake)}\n${planReport(plan)}`);
  const faults = [...plan.problems, ...checkProviders(plannedJson(plan), geocoder())];
  if (intake.problems.length + faults.length > 0) {
    console.error(`\n${formatReport([...intake.problems, ...faults])}`);
  }
  if (faults.length > 0 || (intake.problems.length > 0 && !skipsRefused)) {
    console.error('Nothing was written.');
    return 1;
  }
  if (isDryRun) console.log('Dry run: nothing was written.');
  else apply(plan);
  return 0;
}

function inputOf({
  path,
  extras,
  readOn,
  edition,
}: Pick<Arguments, 'path' | 'extras' | 'readOn' | 'edition'>): FeedInput {
  return {
    file: openFile(path),
    extras: new Map([...extras].map(([option, extra]) => [option, openFile(extra)])),
    readOn,
    edition,
    onProgress: progressLine(process.stderr),
  };
}

function currentFiles(): TextFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^[^.].*\.json$/.test(name));
  return names.sort().map((name) => {
    const path = `${folder}/${name}`;
    return { path, text: readFileSync(path, 'utf8') };
  });
}

function apply({ files, write, remove }: Plan): void {
  writeFiles(new Map(write.map((path) => [path, files.get(path) ?? ''])), remove);
  console.log(`${write.length} files written, ${remove.length} removed.`);
}

/** A file that cannot be used is the operator's to mend; anything else is ours. */
function tell(error: unknown): number {
  if (!(error instanceof FeedError)) throw error;
  console.error(`${formatReport([error.problem])}\nNothing was written.`);
  return 1;
}
