import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { TextFile } from '#features/finder/import/provider-files.ts';

const folder = 'content/providers';

/** The files of clinics as they stand. Order: by name. Empty when there is none. */
export function currentFiles(): TextFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^[^.].*\.json$/.test(name));
  return names.sort().map((name) => {
    const path = `${folder}/${name}`;
    return { path, text: readFileSync(path, 'utf8') };
  });
}
