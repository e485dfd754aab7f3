import { stemOf, toWords } from './text.ts';

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** A title cut where it has a word that was looked for, in any of its forms. Joined, the pieces are the title. */
export function markWords(title: string, words: readonly string[]): Piece[] {
  const stems = words.map(stemOf);
  return title
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((text) => text !== '')
    .map((text) => {
      const [word] = toWords(text);
      const isFound =
        word !== undefined &&
        (stems.includes(stemOf(word)) ||
          words.some((wanted) => wanted.length >= 3 && word.startsWith(wanted)));
      return { text, isFound };
    });
}
