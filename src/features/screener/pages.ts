import { isMet } from './conditions.ts';
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

/** Where in the self-check a page is: "Part 1 of 5: Mood", "Question 3 of 9". */
export interface Progress {
  part: string;
  /** null for the first questions, which decide how many parts there are. */
  number: number | null;
  of: number;
  /** Place of the question among the scored ones of its scale. null where that says nothing. */
  question: { number: number; of: number } | null;
}

/**
 * Where a page or the note before a part is. Parts are counted once the first questions have said
 * which there are, so the number of parts never changes while they are asked.
 */
export function progressOf(
  survey: Survey,
  answers: Answers,
  { instrument, questions }: { instrument: Instrument; questions?: readonly Question[] },
): Progress {
  const [first, ...rest] = survey;
  const asked = rest.filter(({ showIf }) => isMet(showIf, answers));
  const parts = [...new Set(asked.map(({ part }) => part))];
  const isCounted = instrument.id !== first?.id && parts.includes(instrument.part);
  const scored = instrument.scoring ? instrument.items.filter(({ isScored }) => isScored) : [];
  const item = questions?.length === 1 ? questions[0]?.item : undefined;
  return {
    part: instrument.part,
    number: isCounted ? parts.indexOf(instrument.part) + 1 : null,
    of: parts.length,
    question:
      item && scored.includes(item)
        ? { number: scored.indexOf(item) + 1, of: scored.length }
        : null,
  };
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
