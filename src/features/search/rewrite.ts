import { correctWord, isKnown } from './correct.ts';
import { rename, type Named } from './names.ts';
import { telling, toTyped, toWords } from './text.ts';
import type { Words } from './word-shards.ts';

/** What is asked of the index for what somebody typed. */
export interface Plan {
  /** The words to look for. Empty when the site has none of what was typed. */
  words: string[];
  /** The same in other names of the same thing. */
  others: string[][];
  /** The query as the site would write it, when that differs from what was typed. */
  shown?: string;
  /** Words that the site does not have, and none that comes near. */
  missing: string[];
}

/**
 * Puts a query into the site's words: names that only readers use, then slips of the keyboard. A
 * word that the site has is never changed.
 */
export function rewrite(typed: string, things: readonly Named[], site: Words): Plan {
  const asked = telling(toTyped(typed));
  // Before words are left out: "out of body" is a name too.
  const named = telling(rename(toTyped(typed), things).words);
  const nameWords = new Set(things.flatMap(({ names }) => names.flatMap(toWords)));
  const isOurs = (word: string) => nameWords.has(word) || isKnown(word, site);
  const corrected = named.map((word) =>
    nameWords.has(word) ? word : (correctWord(word, site) ?? word),
  );
  // A slip may have hidden a name: "speical k".
  const { words, others } = rename(corrected, things);
  const missing = words.filter((word) => !isOurs(word));
  const found = words.filter(isOurs);
  const isChanged = words.join(' ') !== asked.join(' ');
  return {
    words: found,
    others: missing.length > 0 ? [] : others,
    missing,
    ...(isChanged && found.length > 0 && { shown: found.join(' ') }),
  };
}
