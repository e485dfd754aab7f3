// Which reviews are overdue, and which will be soon. The rule is check-content's own, asked twice:
// with today's date and with a later one.
import { fieldOf } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { checkContent } from '../content/check.ts';
import { minimums } from '../content/minimums.ts';
import { readContent, type FileMap } from '../content/read-content.ts';
import { daysAfter } from './days.ts';
import type { Section } from './section.ts';

/** How far ahead the doctor looks. Units: days. */
export const soon = 60;

/** Overdue reviews first, then those due soon. Shape of `today`: 2026-03-14. */
export function examineReviews(files: FileMap, today: string): Section {
  const overdue = overdueOn(files, today);
  const places = new Set(overdue.map(placeOf));
  const next = overdueOn(files, daysAfter(today, soon)).filter(
    (problem) => !places.has(placeOf(problem)),
  );
  const { topics } = readContent(files).content;
  const unread = topics.filter(
    ({ value }) => fieldOf(fieldOf(value, 'review'), 'state') === 'not-reviewed',
  );
  return {
    title: 'Reviews',
    summary: `${overdue.length} overdue, ${next.length} more within ${soon} days. No clinician has read ${unread.length} of ${topics.length} pages.`,
    findings: [
      ...overdue.map((problem) => `overdue: ${sentenceOf(problem)}`),
      ...next.map((problem) => `soon: ${sentenceOf(problem)}`),
    ],
    needsCare: overdue.length > 0,
  };
}

function overdueOn(files: FileMap, today: string): Problem[] {
  const problems = checkContent(files, { today, isStrictAboutDates: false, minimums });
  return problems
    .filter(({ kind }) => kind === 'review-overdue')
    .sort((a, b) => placeOf(a).localeCompare(placeOf(b), 'en'));
}

function placeOf({ path, field }: Problem): string {
  return `${path}  ${field ?? ''}`;
}

function sentenceOf(problem: Problem): string {
  return `${placeOf(problem)}: ${problem.sentence}`;
}
