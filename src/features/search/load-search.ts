import { engineOptions, type Pagefind } from './engine.ts';
import type { Named } from './names.ts';
import { shardOf, shardsNear, unpackWords, type Words } from './word-shards.ts';
import { isKnown } from './correct.ts';

/** Where the parts of the search come from: the site, or a test. */
export interface SearchSource {
  /** The text of a file in the folder of the search. */
  read: (file: string) => Promise<string>;
  engine: () => Promise<Pagefind>;
}

/** Pagefind, told how to rank. */
export async function startEngine({ engine }: SearchSource): Promise<Pagefind> {
  const pagefind = await engine();
  const { ranking, ...first } = engineOptions;
  await pagefind.options({ ...first, ranking });
  return pagefind;
}

/** The names of things, from the glossary. */
export async function readNames({ read }: SearchSource): Promise<Named[]> {
  // Written by src/cli/search/write-words.ts in this shape.
  return JSON.parse(await read('names.json')) as Named[];
}

/** The site's words that may matter to these words: those with the same letter, and if none fits, more. */
export async function readWords(typed: readonly string[], { read }: SearchSource): Promise<Words> {
  const load = async (shards: Iterable<string>) => {
    const texts = await Promise.all([...new Set(shards)].map((shard) => read(`${shard}.txt`)));
    return new Map(texts.flatMap((text) => [...unpackWords(text)]));
  };
  const own = await load(typed.map(shardOf));
  const strange = typed.filter((word) => word.length > 3 && !isKnown(word, own));
  return strange.length > 0 ? load([...typed.map(shardOf), ...strange.flatMap(shardsNear)]) : own;
}
