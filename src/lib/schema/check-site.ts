import type { z } from 'astro/zod';
import { checkWordsWithin } from '#lib/report/check-words.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import {
  checkReference,
  checkSourcesWithin,
  fieldOf,
  overdue,
  textOf,
  type Entry,
  type Known,
} from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { listWords } from '#lib/text/quote.ts';
import { checkShape } from './check-shape.ts';
import {
  changesSchema,
  crisisLinesSchema,
  frontPageSchema,
  navigationSchema,
  settingsSchema,
} from './site.ts';

const schemas: Record<string, z.ZodType> = {
  changes: changesSchema,
  'crisis-lines': crisisLinesSchema,
  'front-page': frontPageSchema,
  navigation: navigationSchema,
  settings: settingsSchema,
};

/** Ways to get help that no copy of the site may be without. */
const neededWays = [
  { way: 'call 988', href: 'tel:988' },
  { way: 'text 988', href: 'sms:988' },
  { way: 'call 911', href: 'tel:911' },
];

/** Every problem with content/site: settings, navigation, crisis lines. */
export function checkSite(entries: readonly Entry[], known: Known): Problem[] {
  return [
    ...Object.keys(schemas)
      .filter((id) => !entries.some((entry) => entry.id === id))
      .map((id) => contentProblem('missing-file', { path: `content/site/${id}.yaml` }, {})),
    ...entries.flatMap((entry) => {
      const schema = schemas[entry.id];
      if (schema) return checkShape(schema, entry.value, entry);
      const remedy = `files here are ${listWords(Object.keys(schemas))}`;
      return [contentProblem('unknown-file', entry, { remedy })];
    }),
    ...entries.flatMap((entry) => [
      ...checkWordsWithin(entry.value, entry),
      ...checkSourcesWithin(entry.value, entry, known),
      ...checkFrontPage(entry, known),
    ]),
    ...entries
      .filter(({ id }) => id === 'crisis-lines')
      .flatMap((entry) => checkCrisisLines(entry, known)),
  ];
}

/** The number that is drawn beside the first facts. */
function checkFrontPage({ path, id, value }: Entry, known: Known): Problem[] {
  const number = textOf(value, 'number');
  if (id !== 'front-page' || !number) return [];
  return checkReference('numbers', number, { path, field: 'number' }, known);
}

function checkCrisisLines({ path, value }: Entry, known: Known): Problem[] {
  const field = fieldOf(value, 'lines');
  const lines: unknown[] = Array.isArray(field) ? field : [];
  const hrefs = lines.flatMap((line) => {
    const ways = fieldOf(line, 'ways');
    return Array.isArray(ways) ? ways.map((way: unknown) => fieldOf(way, 'href')) : [];
  });
  return [
    ...neededWays
      .filter(({ href }) => !hrefs.includes(href))
      .map((way) => contentProblem('missing-crisis-line', { path, field: 'lines' }, way)),
    ...checkReviewed(path, fieldOf(value, 'reviewedOn'), known),
  ];
}

function checkReviewed(path: string, day: unknown, known: Known): Problem[] {
  // Days as text compare as days do; the schema sees to their form.
  if (typeof day !== 'string' || day >= yearBefore(known.today)) return [];
  const rule = 'must be at most a year ago';
  const remedy = 'check every line against its sources, then write the day of the check';
  return [overdue({ path, field: 'reviewedOn' }, { rule, day, remedy }, known)];
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
