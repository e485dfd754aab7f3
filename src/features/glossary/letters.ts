import type { Term } from './schema.ts';

/** The terms under one letter. */
export interface LetterGroup {
  /** An upper-case letter. */
  letter: string;
  terms: Term[];
}

/** Terms under their first letters. Order: letters from A to Z, terms as given. No empty letter. */
export function groupByLetter(terms: readonly Term[]): LetterGroup[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = term.term.charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups]
    .map(([letter, ofLetter]) => ({ letter, terms: ofLetter }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}
