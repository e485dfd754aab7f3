import { isUnder18 } from './age.ts';
import { answersTo } from './questions.ts';
import { findAlerts, score, type Score } from './score.ts';
import type { AlertAction, Answers, Instrument } from './types.ts';

/** Which of the texts in words.ts the result shows. */
export type OutcomeId = 'under_18' | 'not_enough' | 'few' | 'mild' | 'other_first';

export interface Outcome {
  id: OutcomeId;
  score: Score;
  /** Raised by single answers. They add a note and never change `id`. */
  notes: ReadonlySet<AlertAction>;
}

/**
 * What the result says. Only the total decides it: thoughts of suicide bring help to the top of
 * the page, but they never lead to another outcome.
 */
export function decide(mood: Instrument, answers: Answers): Outcome {
  const own = answersTo(mood, answers);
  const result = score(mood, own);
  if (isUnder18(answers)) return { id: 'under_18', score: result, notes: new Set() };
  const notes = new Set(findAlerts(mood, own).map(({ action }) => action));
  return { id: idFor(result), score: result, notes };
}

function idFor({ total, isPositive, band }: Score): OutcomeId {
  if (total === null) return 'not_enough';
  if (isPositive) return 'other_first';
  return band?.id === 'mild' ? 'mild' : 'few';
}
