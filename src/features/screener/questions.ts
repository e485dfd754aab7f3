import { answerTo, isMet } from './conditions.ts';
import type { Answers, AnswerValue, Instrument, Item, Survey } from './types.ts';

/** The question that decides whether anything else is asked. */
export const ageQuestionId = 'start.age';

/** One item of one instrument. `id` is unique in a survey: `phq9.q9`. */
export interface Question {
  id: string;
  instrument: Instrument;
  item: Item;
}

/** True when the person said that they are under 18. */
export function isUnder18(answers: Answers): boolean {
  return Object.hasOwn(answers, ageQuestionId) && answers[ageQuestionId] === 'under18';
}

/** Every question, asked or not. Order: as in the survey. */
export function allQuestions(survey: Survey): Question[] {
  return survey.flatMap((instrument) =>
    instrument.items.map((item) => toQuestion(instrument, item)),
  );
}

/**
 * The questions to ask, given the answers so far. Order: as in the survey. Someone under 18 is
 * asked nothing but their age, which must be the first question of the survey.
 */
export function visibleQuestions(survey: Survey, answers: Answers): Question[] {
  if (isUnder18(answers)) return allQuestions(survey).slice(0, 1);
  return survey
    .filter(({ showIf }) => isMet(showIf, answers))
    .flatMap((instrument) =>
      shownItems(instrument, answers).map((item) => toQuestion(instrument, item)),
    );
}

/**
 * The items of one instrument to ask, once it is asked at all. An answer to an item that is hidden
 * itself shows nothing.
 */
export function shownItems(instrument: Instrument, answers: Answers): Item[] {
  const shown: Item[] = [];
  const counted: Record<string, AnswerValue> = { ...answers };
  for (const item of instrument.items) {
    const value = isMet(item.showIf, counted) ? answerTo(instrument, item, answers) : undefined;
    if (isMet(item.showIf, counted)) shown.push(item);
    // An empty list is an answer that meets no condition.
    counted[`${instrument.id}.${item.id}`] = value ?? [];
  }
  return shown;
}

function toQuestion(instrument: Instrument, item: Item): Question {
  return { id: `${instrument.id}.${item.id}`, instrument, item };
}
