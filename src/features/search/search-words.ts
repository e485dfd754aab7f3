import type { TypeChoice } from './search-address.ts';

/** What came of a search. Undefined words mean that the search could not load. */
export interface Outcome {
  count: number;
  /** The words that were looked for. */
  words: string;
  /** What was typed and stands nowhere on the site. */
  missing: readonly string[];
  choice: TypeChoice;
}

/** The one sentence that says how many there are. It is shown, and spoken once. */
export function countWords({ count, words, missing, choice }: Outcome): string {
  const unknown = missing.length > 0 ? `Nothing here has ${quoteAll(missing)}. ` : '';
  if (count === 0) {
    const kind = choice.value === '' ? 'Nothing' : `No ${choice.many}`;
    return missing.length > 0 && !words ? unknown.trim() : `${kind} found for “${words}”.`;
  }
  return `${unknown}${count} ${count === 1 ? choice.one : choice.many} for “${words}”.`;
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}
