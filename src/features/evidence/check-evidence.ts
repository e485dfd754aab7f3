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
import { numberSchema, useSchema } from './schema.ts';

/** Every problem with the uses and their grades. One use of one treatment has one grade. */
export function checkUses(entries: readonly Entry[], known: Known): Problem[] {
  const named = entries.map(({ path, value }) => ({
    path,
    name: `${textOf(value, 'treatment')} for ${textOf(value, 'condition')}`,
  }));
  return [
    ...entries.flatMap((entry) => checkRecord(entry, useSchema, known)),
    ...findDuplicates(named).map(({ name, path, other }) =>
      contentProblem(
        'duplicate-title',
        { path, field: 'condition' },
        { found: `"${name}"`, other },
      ),
    ),
  ];
}

/** Every problem with the numbers that pages show as words, picture and table. */
export function checkNumbers(entries: readonly Entry[], known: Known): Problem[] {
  return entries.flatMap((entry) => checkRecord(entry, numberSchema, known));
}

function checkRecord(
  entry: Entry,
  schema: typeof useSchema | typeof numberSchema,
  known: Known,
): Problem[] {
  const { path, value } = entry;
  const sources = fieldOf(value, 'sources');
  return [
    ...checkShape(schema, value, entry),
    ...checkWordsWithin(value, entry),
    ...checkReferences('sources', sources, { path, field: 'sources' }, known),
  ];
}
