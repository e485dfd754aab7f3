import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { FeedError, type FeedFile } from '#features/finder/import/feed.ts';

/** A file as feeds read it. `path` stays as it was typed. Throws FeedError when there is none. */
export function openFile(path: string): FeedFile {
  const place = fromWhereTyped(path);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    throw new FeedError(path, `must be a file, found ${stats ? 'a folder' : 'nothing there'}.`);
  }
  return {
    path,
    sizeBytes: stats.size,
    chunks: () => createReadStream(place, { highWaterMark: 1 << 20 }),
    bytes: () => readFile(place),
  };
}

/** npm runs its commands in the project's folder, and says in which the person was. */
function fromWhereTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}
