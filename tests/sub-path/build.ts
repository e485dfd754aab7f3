// Builds the site once more as an operator would who has set all that is theirs and has no host of
// their own: in a folder, such as a project page of GitHub. The same program, other settings; one
// state of clinics is enough. Leaves it in .cache/sub-path/dist, checked.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { operator } from './operator.ts';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const folder = '.cache/sub-path';
const settingsFile = path.join(folder, 'content/site/settings.yaml');
const providers = path.join(folder, 'content/providers');
const record = z.record(z.string(), z.unknown());

rmSync(folder, { recursive: true, force: true });
for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
// Each by itself: what Astro remembers of a build lies beside them, and is not to be shared.
mkdirSync(path.join(folder, 'node_modules'));
for (const name of readdirSync('node_modules')) {
  if (['.astro', '.vite', '.cache'].includes(name)) continue;
  symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}
for (const file of readdirSync(providers)) {
  if (file !== 'tn.json') rmSync(path.join(providers, file));
}
const settings = record.parse(parse(readFileSync(settingsFile, 'utf8')));
writeFileSync(settingsFile, stringify({ ...settings, ...operator }));
writeFileSync(path.join(folder, 'budgets.json'), JSON.stringify(budgetsOfFewPages()));

run('astro', 'build', '--silent');
run('node', 'src/cli/index-search.ts');
run('node', 'src/cli/check-dist.ts', '--budgets', 'budgets.json');

/** The same bounds; only how many pages there must be is another matter here. */
function budgetsOfFewPages() {
  const { kinds } = z
    .object({ kinds: z.array(record) })
    .parse(JSON.parse(readFileSync('tests/budgets.json', 'utf8')));
  return { kinds: kinds.map((kind) => ({ ...kind, least: 1 })) };
}

function run(program: string, ...args: string[]): void {
  try {
    execFileSync(path.resolve('node_modules/.bin', program), args, {
      cwd: folder,
      stdio: 'inherit',
    });
  } catch {
    // The program has said what was wrong.
    process.exit(1);
  }
}
