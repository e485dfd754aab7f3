// Remembers, in .cache/, what the site in dist/ was made from.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** Where the memory is kept. Deleting it makes the next start build again. */
export const stampFile = '.cache/build-stamp';

const inputs = [
  ...['content', 'src', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  'tests/budgets.json',
];

/** True when dist/ is whole and was made today from exactly the files that are there now. */
export function isBuildCurrent(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === takeStamp();
}

/** To be called when dist/ is finished and checked. */
export function rememberBuild(): void {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, takeStamp());
}

function takeStamp(): string {
  // A page says when its next check is overdue, so the day goes into it as well.
  const day = new Date().toISOString().slice(0, 10);
  const sources = inputs.flatMap(listFiles).map((file) => [file, readFileSync(file)] as const);
  const built = listFiles('dist').map((file) => [file, describe(file)] as const);
  return fingerprint([['day', day], ...sources, ...built]);
}

function listFiles(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function describe(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}
