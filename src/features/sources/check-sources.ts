import { contentProblem } from '#lib/report/kinds.ts';
import { fieldOf, type Entry } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { checkShape } from '#lib/schema/check-shape.ts';
import { sourceSchema } from './schema.ts';

const shownIds = 3;

/** Every problem with the sources. `citedIds` are all ids that any content cites. */
export function checkSources(entries: readonly Entry[], citedIds: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ path, value }) => {
    if (!Array.isArray(value)) {
      return [
        contentProblem(
          'wrong-field',
          { path },
          { rule: 'must be a list of sources', found: 'something else' },
        ),
      ];
    }
    const items: unknown[] = value;
    return [
      ...items.flatMap((item, index) => checkSource(path, item, index)),
      ...checkOnce(path, idsOfSources(value)),
      ...checkCited(path, idsOfSources(value), citedIds),
    ];
  });
}

/** Ids of the sources in the value of references.json, in file order. */
export function idsOfSources(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map((item) => fieldOf(item, 'id')).filter((id) => typeof id === 'string');
}

function checkSource(path: string, item: unknown, index: number): Problem[] {
  const id = fieldOf(item, 'id');
  const field = typeof id === 'string' && id ? id : `[${index}]`;
  const days = ['accessed', 'issued'].flatMap((key) => {
    const day = dayOf(fieldOf(item, key));
    if (day === undefined || isCalendarDay(day)) return [];
    const rule = 'must be a day like [2026, 3, 14]';
    return [
      contentProblem(
        'wrong-date',
        { path, field: `${field}.${key}` },
        { rule, found: `[${day.join(', ')}]` },
      ),
    ];
  });
  return [...checkShape(sourceSchema, item, { path, field }), ...days];
}

function checkOnce(path: string, ids: readonly string[]): Problem[] {
  return [...new Set(ids)].flatMap((id) => {
    const count = ids.filter((other) => other === id).length;
    return count > 1
      ? [contentProblem('duplicate-id', { path, field: `${id}.id` }, { id, count })]
      : [];
  });
}

function checkCited(
  path: string,
  ids: readonly string[],
  citedIds: ReadonlySet<string>,
): Problem[] {
  const unused = ids.filter((id) => !citedIds.has(id)).sort();
  if (unused.length === 0) return [];
  const first = unused.slice(0, shownIds).join(', ');
  const idWords = unused.length > shownIds ? `${first}, …` : first;
  return [
    contentProblem(
      'never-cited',
      { path, field: 'sources' },
      { count: unused.length, ids: idWords },
    ),
  ];
}

/** Year, month and day when a CSL date gives all three: the schema sees to the rest. */
function dayOf(date: unknown): number[] | undefined {
  const parts = fieldOf(date, 'date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first) || first.length !== 3) return undefined;
  return first.every((part) => typeof part === 'number') ? first : undefined;
}

function isCalendarDay([year = 0, month = 0, day = 0]: number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
