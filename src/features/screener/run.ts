import { decide } from './decide.ts';
import { isUnder18, visibleQuestions, type Question } from './questions.ts';
import { scoreSurvey } from './score.ts';
import type { Answers, Decision, FlaggedPoint, Scores, Survey } from './types.ts';

/** One finished self-check, worked out once: what the result, paper and files all say. */
export interface Run {
  survey: Survey;
  answers: Answers;
  scores: Scores;
  decision: Decision;
}

/** What the answers come to. `isLatched`: help was opened before. See decide.ts. */
export function finishRun(survey: Survey, answers: Answers, isLatched = false): Run {
  const scores = scoreSurvey(survey, answers);
  return { survey, answers, scores, decision: decide(survey, answers, scores, isLatched) };
}

/** The part of a run that goes on paper and into files. */
export interface Shown {
  questions: readonly Question[];
  flagged: readonly FlaggedPoint[];
  /** Safety questions that were left open. */
  open: readonly Question[];
}

/** What is shown of a run. `isHidden`: alcohol, drugs and trauma are left out. */
export function shownOf({ survey, answers, decision }: Run, isHidden: boolean): Shown {
  const isLeftOut = ({ instrument, item }: Question) =>
    isHidden && (instrument.isSensitive === true || item.isSensitive === true);
  const questions = isUnder18(answers)
    ? []
    : visibleQuestions(survey, answers).filter((question) => !isLeftOut(question));
  return {
    questions,
    flagged: decision.flagged.filter(({ isSensitive }) => !(isHidden && isSensitive)),
    open: questions.filter(({ id }) => decision.unanswered.includes(id)),
  };
}
