import { checkWordsWithin } from '#lib/report/check-words.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import {
  fieldOf,
  findDuplicates,
  overdue,
  textOf,
  type Entry,
  type Known,
} from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { checkShape } from '#lib/schema/check-shape.ts';
import { numbersIn } from '#lib/text/numbers.ts';
import { listWords } from '#lib/text/quote.ts';
import { checkBody } from './check-body.ts';
import { checkParts } from './check-parts.ts';
import { readMdx, type Outline } from './read-mdx.ts';
import { topicSchema } from './schema.ts';

/** Every problem with the pages, each alone and all together. */
export function checkTopics(entries: readonly Entry[], known: Known): Problem[] {
  return [
    ...entries.flatMap((entry) => [
      ...checkShape(topicSchema, entry.value, entry),
      ...checkWordsWithin(entry.value, entry),
      ...checkOpening(entry),
      ...checkDays(entry, known),
      ...checkText(entry, known),
    ]),
    ...checkDistinct(entries, 'title'),
    ...checkDistinct(entries, 'name'),
  ];
}

/** What search results and cards show must stay true when a number on the page changes. */
function checkOpening({ path, value }: Entry): Problem[] {
  return ['summary', 'lead'].flatMap((field) => {
    const numbers = numbersIn(textOf(value, field));
    if (numbers.length === 0) return [];
    return [contentProblem('number-in-summary', { path, field }, { numbers: listWords(numbers) })];
  });
}

function checkDays({ path, value }: Entry, known: Known): Problem[] {
  const [written, next] = [fieldOf(value, 'writtenOn'), fieldOf(value, 'nextReviewOn')];
  const place = { path, field: 'nextReviewOn' };
  if (typeof written !== 'string' || typeof next !== 'string') return [];
  if (next <= written) {
    const rule = 'must be later than writtenOn';
    return [contentProblem('wrong-date', place, { rule, found: `"${next}"` })];
  }
  const rule = 'must not have passed';
  const remedy = 'read the whole page against its sources, then set a new day';
  return next < known.today ? [overdue(place, { rule, day: next, remedy }, known)] : [];
}

function checkText({ path, text, value }: Entry, known: Known): Problem[] {
  let outline: Outline;
  try {
    outline = readMdx(text);
  } catch (error) {
    return [unreadable(path, error)];
  }
  const kind = topicSchema.shape.kind.safeParse(fieldOf(value, 'kind'));
  return [
    ...checkBody(path, outline, known),
    ...(kind.success ? checkParts(path, kind.data, outline) : []),
  ];
}

function unreadable(path: string, error: unknown): Problem {
  // readMdx throws the parser's VFileMessage, which has a line and a reason.
  const { line, reason } = error as { line?: number; reason?: string };
  const field = line ? `line ${line}` : undefined;
  return contentProblem(
    'unreadable',
    { path, field },
    {
      format: 'MDX',
      fault: reason ?? String(error),
      remedy: 'close every tag, and write &lt; and &#123; for a plain < and {',
    },
  );
}

function checkDistinct(entries: readonly Entry[], field: string): Problem[] {
  const named = entries.map(({ path, value }) => ({ path, name: fieldOf(value, field) }));
  return findDuplicates(named).map(({ name, path, other }) =>
    contentProblem('duplicate-title', { path, field }, { found: `"${name}"`, other }),
  );
}
