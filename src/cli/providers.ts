// Brings a feed of clinics into content/providers, or says what is wrong with it and writes nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkProviders } from '#features/finder/check-providers.ts';
import { readListings, type Feed } from '#features/finder/import/listings.ts';
import { planImport, plannedJson, type Plan, type TextFile } from '#features/finder/import/plan.ts';
import { geocoder } from '#features/finder/place-tables.ts';
import { formatReport } from '#lib/report/problem.ts';

const folder = 'content/providers';
const feeds: Record<string, (path: string, json: unknown) => Feed> = { listings: readListings };
const usage = `Usage: node src/cli/providers.ts <feed> <file> [--dry-run]
  feed       ${Object.keys(feeds).join(', ')}
  --dry-run  say what would change, write nothing`;

process.exitCode = main();

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [feedName = '', path] = positionals;
  const read = feeds[feedName];
  if (!read || path === undefined) {
    console.error(usage);
    return 2;
  }
  const json = readJson(path);
  if (json === undefined) return 1;
  const plan = planImport(read(path, json), currentFiles());
  const problems = [...plan.problems, ...checkProviders(plannedJson(plan), geocoder())];
  if (problems.length > 0) {
    console.error(formatReport(problems));
    console.error('Nothing was written.');
    return 1;
  }
  console.log(summary(plan));
  if (values['dry-run']) console.log('Dry run: nothing was written.');
  else apply(plan);
  return 0;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${path}  must be a readable JSON file, found: ${reason}`);
    return undefined;
  }
}

function currentFiles(): TextFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { path, text: readFileSync(path, 'utf8') };
  });
}

function apply({ files, write, remove }: Plan): void {
  mkdirSync(folder, { recursive: true });
  for (const path of write) writeFileSync(path, files.get(path) ?? '');
  for (const path of remove) rmSync(path);
  console.log(`${write.length} files written, ${remove.length} removed.`);
}

function summary(plan: Plan): string {
  const counts = ['added', 'changed', 'gone', 'kept'] as const;
  return counts
    .flatMap((key) => [`${key}: ${plan[key].length}`, ...plan[key].map((id) => `  ${id}`)])
    .join('\n');
}
