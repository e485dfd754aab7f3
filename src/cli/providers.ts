// Brings a feed of clinics into content/providers, or says what is wrong with it and writes nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkProviders } from '#features/finder/check-providers.ts';
import { feedNamed, feeds } from '#features/finder/import/feeds.ts';
import { takeIn } from '#features/finder/import/intake.ts';
import { planImport, plannedJson, type Plan, type TextFile } from '#features/finder/import/plan.ts';
import { geocoder } from '#features/finder/place-tables.ts';
import { formatReport } from '#lib/report/problem.ts';
import { openFile } from './providers/open-file.ts';

const folder = 'content/providers';
const usage = `Usage: node src/cli/providers.ts <feed> <file> [--dry-run]
  feed       ${feeds.map(({ name }) => name).join(', ')}
  --dry-run  say what would change, write nothing`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [name = '', path] = positionals;
  const feed = feedNamed(name);
  if (!feed || path === undefined) {
    console.error(usage);
    return 2;
  }
  const input = {
    file: openFile(path),
    extras: new Map(),
    readOn: new Date().toISOString().slice(0, 10),
    onProgress: () => undefined,
  };
  const { incoming, problems: found } = await takeIn(feed, input, geocoder());
  const providers = incoming.map(({ record }) => record);
  const plan = planImport({ providers, problems: found }, currentFiles());
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
