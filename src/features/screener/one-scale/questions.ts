import { isUnder18 } from './age.ts';
import { isAsked } from './score.ts';
import type { Answers, Instrument, Item, Survey } from './types.ts';

/** One item of one instrument. `id` is unique in a survey: `phq-9.q9`. */
export interface Question {
  id: string;
  instrument: Instrument;
  item: Item;
}

/** Every question, asked or not. Order: as in the survey. */
export function allQuestions(survey: Survey): Question[] {
  return survey.flatMap((instrument) =>
    instrument.items.map((item) => ({ id: `${instrument.id}.${item.id}`, instrument, item })),
  );
}

/**
 * The questions to ask, given the answers so far. Order: as in the survey. Someone under 18 is
 * asked nothing but their age, which must be the first question of the survey.
 */
export function visibleQuestions(survey: Survey, answers: Answers): Question[] {
  const all = allQuestions(survey);
  if (isUnder18(answers)) return all.slice(0, 1);
  return all.filter(({ instrument, item }) =>
    isAsked(instrument, item, answersTo(instrument, answers)),
  );
}

/** The answers to one instrument, by item id, as score.ts reads them. */
export function answersTo(instrument: Instrument, answers: Answers): Answers {
  const own = instrument.items.flatMap(({ id }) => {
    const value = answers[`${instrument.id}.${id}`];
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(own);
}
