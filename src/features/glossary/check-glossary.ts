import { checkReading } from '#lib/readability/check-reading.ts';
import { checkWordsWithin } from '#lib/report/check-words.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import {
  checkReferences,
  fieldOf,
  findDuplicates,
  textOf,
  type Entry,
  type Known,
} from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { checkShape } from '#lib/schema/check-shape.ts';
import { termSchema } from './schema.ts';

/** Every problem with the glossary, each term alone and all together. */
export function checkGlossary(entries: readonly Entry[], known: Known): Problem[] {
  const pieces = entries.map(({ path, value }) => ({
    text: textOf(value, 'definition'),
    where: path,
  }));
  return [
    ...entries.flatMap((entry) => [
      ...checkShape(termSchema, entry.value, entry),
      ...checkWordsWithin(entry.value, entry),
      ...checkSeeAlso(entry, known),
    ]),
    ...checkNames(entries),
    ...checkReading(pieces, { path: 'content/glossary' }),
  ];
}

/** Every name of a term: as it is written in a sentence, and its aliases. */
function namesOfTerm({ value }: Entry): string[] {
  const aliases = fieldOf(value, 'aliases');
  const others: unknown[] = Array.isArray(aliases) ? aliases : [];
  const names = [fieldOf(value, 'term'), ...others];
  return names.filter((name): name is string => typeof name === 'string' && name !== '');
}

function checkSeeAlso({ path, id, value }: Entry, known: Known): Problem[] {
  const field = 'seeAlso';
  const ids = fieldOf(value, field);
  if (Array.isArray(ids) && ids.includes(id)) {
    return [contentProblem('self-reference', { path, field }, {})];
  }
  return checkReferences('terms', ids, { path, field }, known);
}

function checkNames(entries: readonly Entry[]): Problem[] {
  const named = entries.flatMap((entry) =>
    namesOfTerm(entry).map((name) => ({ name, path: entry.path })),
  );
  return findDuplicates(named).map(({ name, path, other }) =>
    contentProblem('duplicate-term', { path }, { name, other }),
  );
}
