/** What a hit shows of itself. `excerpt` has <mark> around the words that were found. */
export interface Shown {
  excerpt: string;
  title: string;
}

// Shorter than this, two words that begin alike have nothing to do with each other.
const fewestLetters = 3;

/**
 * True when a hit has to do with the words that were asked for. Pagefind shortens a word until
 * something fits, down to one letter: "zzyzx" then finds a page with the letter Z, which looks
 * like an answer and is none. A hit counts when a found word, or one of its title, begins like a
 * word that was asked for.
 */
export function isRealMatch(words: string, { excerpt, title }: Shown): boolean {
  const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text ?? '');
  const candidates = [...found, title].flatMap(toWords);
  return toWords(words).some((word) => candidates.some((candidate) => beginAlike(word, candidate)));
}

function beginAlike(word: string, candidate: string): boolean {
  const length = Math.min(fewestLetters, word.length);
  return candidate.slice(0, length) === word.slice(0, length);
}

function toWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
