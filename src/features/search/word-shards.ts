// Every word of the site, in files by its first letter, so that a search loads those it needs. A
// file is lines of words; words on line n are found about 2 to the power of n times.

const letters = [...'0abcdefghijklmnopqrstuvwxyz'.matchAll(/./g)].map(([letter]) => letter);

/** Words of the site. Shape: word → how often, as a power of two, from 0. */
export type Words = ReadonlyMap<string, number>;

/** The files that the words stand in, also those that stay empty. Shape: shard → text of the file. */
export function packWords(counts: ReadonlyMap<string, number>): Map<string, string> {
  const shards = new Map<string, string[][]>(letters.map((shard) => [shard, []]));
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = shards.get(shardOf(word)) ?? [];
    const line = Math.floor(Math.log2(count));
    while (lines.length <= line) lines.push([]);
    lines[line]?.push(word);
    shards.set(shardOf(word), lines);
  }
  return new Map(
    [...shards].map(([shard, lines]) => [shard, lines.map((line) => line.join(' ')).join('\n')]),
  );
}

/** The words of one file. */
export function unpackWords(text: string): Words {
  return new Map(
    text
      .split('\n')
      .flatMap((line, power) => line.split(' ').map((word): [string, number] => [word, power]))
      .filter(([word]) => word !== ''),
  );
}

/** The file that a word would stand in: its first letter, or 0 for all that is no letter of ours. */
export function shardOf(word: string): string {
  return /^[a-z]/.exec(word)?.[0] ?? '0';
}

// Letters that sound alike where a word begins: "catamine", "sycosis".
const alike: Readonly<Record<string, readonly string[]>> = {
  c: ['k', 's'],
  e: ['i'],
  f: ['p'],
  i: ['e'],
  j: ['g'],
  k: ['c'],
  s: ['c', 'p'],
  z: ['s', 'x'],
};

/** The files in which the right form of a mistyped word may stand. Order: likeliest first. */
export function shardsNear(word: string): string[] {
  const first = shardOf(word);
  // The first two letters may be swapped, or the first one too many.
  const second = shardOf(word.slice(1));
  return [...new Set([first, second, ...soundsAlike(word)])];
}

/** Letters that the word may begin with for somebody who goes by its sound. */
export function soundsAlike(word: string): readonly string[] {
  return alike[shardOf(word)] ?? [];
}
