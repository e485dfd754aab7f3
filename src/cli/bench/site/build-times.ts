// How long each page takes to build, ours beside the peer's, each with its search index.
import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildStages } from '../../stages.ts';
import { measure, measureNode } from '../measure.ts';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
// Checks, and files for hosts: the peer has neither.
const besides = ['content', 'dist', 'deploy'];

/** One build. Units: seconds on the clock. */
export interface Build {
  seconds: number;
  pages: number;
}

/** A copy of this project, with its packages: a build of it leaves the project alone. */
export function copyProject(folder: string): void {
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.join(process.cwd(), 'node_modules'), path.join(folder, 'node_modules'));
}

/** What npm run build runs to make the site itself. */
export function buildOurs(folder: string): Promise<Build> {
  return buildAnew(folder, async () => {
    let total = 0;
    for (const { command } of buildStages.filter(({ id }) => !besides.includes(id))) {
      const [program = '', ...args] = command.split(' ');
      total += (await measure(program, args, { cwd: folder })).seconds;
    }
    return total;
  });
}

/** The peer's, which makes its index by itself. */
export function buildPeer(folder: string): Promise<Build> {
  const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
  return buildAnew(folder, async () => (await measureNode([astro, 'build'], folder)).seconds);
}

async function buildAnew(folder: string, build: () => Promise<number>): Promise<Build> {
  const dist = path.join(folder, 'dist');
  // To empty the folder of the round before is no part of a build.
  rmSync(dist, { recursive: true, force: true });
  const seconds = await build();
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return { seconds, pages: files.filter((file) => file.endsWith('.html')).length };
}
