import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { remember } from '#lib/remember.ts';
import { splitSentences, splitWords } from '#lib/text/sentences.ts';

/** How hard a text is to read. Units: US school grades, words. */
export interface Grade {
  fleschKincaid: number;
  smog: number;
  meanSentenceWords: number;
  /** Empty when the text has no sentence. */
  longestSentence: string;
}

/**
 * Reading grade of a text. Line breaks end sentences. A number counts as one syllable. A text
 * without words has grade 0.
 *
 * Source: the formulas of Kincaid 1975 and McLaughlin 1969, as the packages give them; SMOG is
 * scaled from the sentences there are to the thirty it was made for.
 */
export function gradeText(text: string): Grade {
  const sentences = splitSentences(text).map((sentence) => ({
    sentence,
    words: splitWords(sentence),
  }));
  const syllables = sentences.flatMap(({ words }) => words.map(countSyllables));
  if (syllables.length === 0) {
    return { fleschKincaid: 0, smog: 0, meanSentenceWords: 0, longestSentence: '' };
  }
  const counts = {
    sentence: sentences.length,
    word: syllables.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    polysillabicWord: syllables.filter((count) => count >= 3).length,
  };
  const longest = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return {
    fleschKincaid: fleschKincaid(counts),
    smog: smogFormula(counts),
    meanSentenceWords: counts.word / counts.sentence,
    longestSentence: longest.sentence,
  };
}

/** The one grade a page shows: the higher of the two formulas. Units: US school grades. */
export function higherGrade({ fleschKincaid, smog }: Grade): number {
  return Math.max(fleschKincaid, smog);
}

// A site uses the same few thousand words over and over.
const countSyllables = remember((word: string) => Math.max(1, syllable(word)));
