import { splitSentences, splitWords } from '#lib/text/sentences.ts';
import { gradeText, higherGrade } from './grade.ts';
import { setAsideNames } from './set-aside.ts';

/** How hard a page is to read. Units: US school grades, words. */
export interface Reading {
  fleschKincaid: number;
  smog: number;
  /** The one grade that a page shows: the higher of the two. */
  gradeLevel: number;
  meanSentenceWords: number;
  /** Empty when the text has no sentence. */
  longestSentence: string;
  longestSentenceWords: number;
  sentences: number;
}

/**
 * The reading of a text given in pieces, such as paragraphs. Grades leave the names of medicines
 * aside; lengths count every word.
 */
export function readingOf(pieces: readonly string[]): Reading {
  const text = pieces.join('\n');
  const grade = gradeText(setAsideNames(text));
  const { meanSentenceWords, longestSentence } = gradeText(text);
  return {
    fleschKincaid: grade.fleschKincaid,
    smog: grade.smog,
    gradeLevel: higherGrade(grade),
    meanSentenceWords,
    longestSentence,
    longestSentenceWords: splitWords(longestSentence).length,
    sentences: splitSentences(text).length,
  };
}
