// What the benchmark "nppes" measures: the whole feed over one file, from its bytes to its records.
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { nppes } from '#features/finder/import/nppes.ts';
import { readChunks } from '../providers/read-chunks.ts';

const [path = ''] = process.argv.slice(2);
const counts = { record: 0, refused: 0, ignored: 0 };
const rows = nppes.read({
  file: {
    path,
    sizeBytes: statSync(path).size,
    chunks: () => readChunks(path),
    bytes: () => readFile(path),
  },
  extras: new Map(),
  readOn: '2026-01-31',
  // As the importer asks with clinics on its list: then the start of every line is looked at too.
  knownNpis: new Set(['1234567893']),
  onProgress: () => undefined,
});
for await (const { outcome } of rows) counts[outcome] += 1;
console.log(`${counts.record} records, ${counts.refused} refused, ${counts.ignored} ignored`);
