import { findBannedWords } from '#lib/text/banned-words.ts';
import type { Place } from './describe.ts';
import { contentProblem } from './kinds.ts';
import type { Problem } from './problem.ts';

/** Problems with words in one text that we do not use. */
export function checkWords(text: string, place: Place): Problem[] {
  return findBannedWords(text).map((found) => contentProblem('banned-words', place, found));
}

/** Problems with words in every text inside a value, whatever its shape. Ids are words too. */
export function checkWordsWithin(value: unknown, { path, field = '' }: Place): Problem[] {
  if (typeof value === 'string') return checkWords(value, { path, field });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key;
    return checkWordsWithin(inner, { path, field: name });
  });
}
