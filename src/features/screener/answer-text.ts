import { optionsOf } from './conditions.ts';
import type { Question } from './questions.ts';
import type { Answers } from './types.ts';
import { reviewWords } from './words.ts';

/** The words of the answer to one question, or "Skipped". Several answers: with semicolons. */
export function answerText({ id, instrument, item }: Question, answers: Answers): string {
  const value = answers[id];
  const chosen = optionsOf(instrument, item).filter((option) =>
    Array.isArray(value) ? value.includes(option.value) : option.value === value,
  );
  return chosen.map(({ text }) => text).join('; ') || reviewWords.skipped;
}
