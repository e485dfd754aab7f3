import { allQuestions, visibleQuestions, type Question } from './questions.ts';
import type { Answers, Instrument, Survey } from './types.ts';

/** What one page asks: one question, or the few that share a heading. */
export interface Page {
  /** That of its question, phq9.q9, or of its group, safety.heart. */
  id: string;
  instrument: Instrument;
  /** Only of a group. */
  heading: string | undefined;
  questions: readonly [Question, ...Question[]];
}

/** The pages to show, given the answers so far. Order: as in the survey. */
export function visiblePages(survey: Survey, answers: Answers): Page[] {
  return toPages(visibleQuestions(survey, answers));
}

/** Every page, asked or not. Order: as in the survey. */
export function allPages(survey: Survey): Page[] {
  return toPages(allQuestions(survey));
}

function toPages(questions: readonly Question[]): Page[] {
  const pages: Page[] = [];
  for (const question of questions) {
    const { instrument, item } = question;
    const id = item.page ? `${instrument.id}.${item.page}` : question.id;
    const last = pages.at(-1);
    if (last?.id === id) {
      pages[pages.length - 1] = { ...last, questions: [...last.questions, question] };
    } else {
      const heading = instrument.pages?.find((page) => page.id === item.page)?.heading;
      pages.push({ id, instrument, heading, questions: [question] });
    }
  }
  return pages;
}
