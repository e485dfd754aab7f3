import type { Place } from '#lib/report/describe.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import type { Problem } from '#lib/report/problem.ts';
import { shorten } from '#lib/text/quote.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { readingOf } from './reading.ts';

/** A piece of a text, and where it stands, such as "line 12". */
export interface Piece {
  text: string;
  where: string;
}

/** What readers can be asked to read. Units: US school grade, words, sentences. */
export const limits = {
  grade: 8,
  meanSentenceWords: 20,
  // SMOG was made for thirty sentences; in a text of a few, one long word decides.
  fewestForSmog: 10,
} as const;

/**
 * Problems with how hard pieces of text are to read, all together. The grade leaves names of
 * medicines aside; the length of sentences counts every word.
 */
export function checkReading(pieces: readonly Piece[], { path }: Place): Problem[] {
  const reading = readingOf(pieces.map((piece) => piece.text));
  const { meanSentenceWords, longestSentence } = reading;
  const place =
    pieces.find((piece) => splitSentences(piece.text).includes(longestSentence))?.where ?? '';
  const sentence = shorten(longestSentence, 90);
  const problems: Problem[] = [];
  const isLongEnough = reading.sentences >= limits.fewestForSmog;
  const formulas = {
    'Flesch–Kincaid': reading.fleschKincaid,
    ...(isLongEnough && { SMOG: reading.smog }),
  };
  for (const [formula, found] of Object.entries(formulas)) {
    // Judged as it is shown: 8.04 is shown as 8.0 and passes.
    if (round(found) <= limits.grade) continue;
    const slots = { limit: limits.grade, grade: round(found).toFixed(1), formula, place, sentence };
    problems.push(contentProblem('reading-grade', { path, field: 'reading grade' }, slots));
  }
  if (round(meanSentenceWords) > limits.meanSentenceWords) {
    const mean = round(meanSentenceWords).toFixed(1);
    const words = reading.longestSentenceWords;
    const slots = { limit: limits.meanSentenceWords, mean, place, sentence, words };
    problems.push(contentProblem('long-sentences', { path, field: 'sentences' }, slots));
  }
  return problems;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
