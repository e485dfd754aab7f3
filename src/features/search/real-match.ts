import { toWords } from './text.ts';

/** What is known of a hit: the words around those that were found, and names that are searched too. */
export interface Shown {
  /** With <mark> around the words that were found. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}

// Shorter than this, two words that begin alike have nothing to do with each other.
const fewestLetters = 3;

/**
 * True when a hit has to do with the words that were asked for. Pagefind shortens a word until
 * something fits, down to one letter: "zzyzx" then finds a page with the letter Z, which looks
 * like an answer and is none. A hit counts when a found word, or one of its names, begins like a
 * word that was asked for.
 */
export function isRealMatch(words: readonly string[], { excerpt, meta }: Shown): boolean {
  const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text ?? '');
  const candidates = [...found, ...Object.values(meta)].flatMap(toWords);
  return words.some((word) => candidates.some((candidate) => beginAlike(word, candidate)));
}

function beginAlike(word: string, candidate: string): boolean {
  const length = Math.min(fewestLetters, word.length);
  return candidate.slice(0, length) === word.slice(0, length);
}
