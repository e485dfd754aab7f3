// Writes many files so that nobody ever meets one half-written: all new texts first lie beside the
// old ones under other names, then each takes its place by a rename. If one cannot, all go back.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** Writes and removes what is named. Throws, and leaves everything as it was, when one fails. */
export function writeFiles(texts: ReadonlyMap<string, string>, remove: readonly string[]): void {
  const paths = [...texts.keys()];
  const before = new Map([...paths, ...remove].map((path) => [path, readIfThere(path)]));
  try {
    for (const [path, text] of texts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(besideOf(path), text, { flush: true });
    }
    for (const path of paths) renameSync(besideOf(path), path);
    for (const path of remove) rmSync(path);
  } catch (error) {
    for (const path of paths) rmSync(besideOf(path), { force: true });
    for (const [path, text] of before) restore(path, text);
    throw error;
  }
}

function restore(path: string, text: string | undefined): void {
  if (readIfThere(path) === text) return;
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

/** A dot in front: nothing that reads content/ looks at it. */
function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.new`);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
