import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { shrinkEngine } from './shrink-engine.ts';
import { splitIndex } from './split-index.ts';
import type { SearchRecord } from './record.ts';

// Pagefind's own boxes and its second thread, which we do not load.
const unused = /^pagefind-.*\.(js|css)$|^wasm\.unknown/;

/** Writes the index of these records, anew. Throws what Pagefind says when it refuses one. */
export async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`pagefind: ${errors.join(' ')}`);
  const answers = await Promise.all(
    records.map(({ url, type, title, page, names, also, text }) =>
      index.addCustomRecord({
        url,
        content: text || title,
        language: 'en',
        meta: { title, ...(page && { page }), ...(names && { names }), ...(also && { also }) },
        filters: { type: [type] },
      }),
    ),
  );
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  const faults = [...answers, written].flatMap((answer) => answer.errors);
  if (faults.length > 0) throw new Error(`pagefind: ${faults.join(' ')}`);
  for (const file of readdirSync(folder)) {
    if (unused.test(file)) rmSync(path.join(folder, file));
  }
  shrinkEngine(folder);
  splitIndex(folder);
}
