import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'astro/zod';

// What Pagefind 1.6 puts before its data, inside the gzip.
const mark = Buffer.from('pagefind_dcd');
// Pagefind's own pieces have 20 kB, and a search loads one for each of its words. Much smaller ones
// cost more than they save: each has a line in the list that every search loads.
const mostBytes = 2_000;

const metaSchema = z.tuple([
  z.string().startsWith('1.6.'),
  z.array(z.unknown()),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.unknown()),
]);
const chunkSchema = z.tuple([z.array(z.tuple([z.string()], z.unknown()))]);

/**
 * Cuts the pieces of an index smaller, so that a search loads less. Pagefind's size is fixed. Throws
 * when the index is not as Pagefind 1.6 writes it.
 */
export function splitIndex(folder: string): void {
  const metaFile = readdirSync(folder).find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) throw new Error(`${folder}: must hold a .pf_meta, found none.`);
  const metaPath = path.join(folder, metaFile);
  const [version, pages, chunks, ...rest] = metaSchema.parse(unpack(metaPath));
  const pieces = chunks.flatMap(([, , name]) => {
    const file = path.join(folder, 'index', `${name}.pf_index`);
    const [words] = chunkSchema.parse(unpack(file));
    rmSync(file);
    return cut(words).map((piece) => write(folder, piece));
  });
  writeFileSync(metaPath, pack([version, pages, pieces, ...rest]));
}

type Entry = z.infer<typeof chunkSchema>[0][number];

function cut(words: readonly Entry[]): Entry[][] {
  const pieces: Entry[][] = [];
  let size = Infinity;
  for (const word of words) {
    const bytes = encode(word).length;
    if (size + bytes > mostBytes) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += bytes;
  }
  return pieces;
}

/** Shape: as the list in the meta file has it: first word, last word, name of the file. */
function write(folder: string, words: readonly Entry[]): [string, string, string] {
  const bytes = pack([words]);
  const name = `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
  writeFileSync(path.join(folder, 'index', `${name}.pf_index`), bytes);
  return [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', name];
}

function unpack(file: string): unknown {
  return decode(gunzipSync(readFileSync(file)).subarray(mark.length));
}

function pack(value: unknown): Buffer {
  return gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });
}
