import type { z } from 'astro/zod';
import type { Place } from '#lib/report/describe.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import { fieldOf } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { quoteValue } from '#lib/text/quote.ts';
import { dateRule } from './pieces.ts';
import { ruleOf } from './rules.ts';

type Issue = z.core.$ZodIssue;

const missingCodes = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/**
 * Every way in which a value breaks a schema, in the words of the house. Empty when it fits.
 * `place.field` is where the value stands in its file, "" or left out for the whole file.
 */
export function checkShape(schema: z.ZodType, value: unknown, place: Place): Problem[] {
  const result = schema.safeParse(value, { error: ruleOf });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => toProblems(issue, value, place));
}

function toProblems(issue: Issue, whole: unknown, { path, field }: Place): Problem[] {
  const value = valueAt(whole, issue.path);
  const place = { path, field: fieldName(field, issue.path) };
  const branch = closestBranch(issue);
  if (branch) return branch.flatMap((inner) => toProblems(inner, value, place));
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, place);
  const rule = issue.message;
  if (value === undefined && missingCodes.has(issue.code)) {
    return [contentProblem('missing-field', place, { rule })];
  }
  if (issue.path.at(-1) === 'sources' && issue.code === 'too_small') {
    const remedy = 'add the id of the source that says so';
    return [contentProblem('missing-source', place, { remedy })];
  }
  const found =
    issue.code === 'too_big' && typeof value === 'string'
      ? `${value.length} letters`
      : quoteValue(value);
  const kind = rule === dateRule ? 'wrong-date' : 'wrong-field';
  return [contentProblem(kind, place, { rule, found })];
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, place: Place): Problem[] {
  // ruleOf() put the nearest key for each unknown one into the message, or nothing.
  const nearest = issue.message.split(' ');
  return issue.keys.map((key, index) => {
    const remedy = nearest[index]
      ? `nearest is "${nearest[index]}", so rename or remove it`
      : 'remove it';
    return contentProblem('unknown-key', place, { key: `"${key}"`, remedy });
  });
}

/** Of the alternatives of a union, the one that the value comes nearest to. */
function closestBranch(issue: Issue): Issue[] | undefined {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return undefined;
  const isWrongType = (branch: Issue[]) =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const branches = issue.errors.filter((branch) => !isWrongType(branch));
  return branches.sort((a, b) => a.length - b.length)[0];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => fieldOf(inner, String(key)), value);
}

function fieldName(prefix: string | undefined, path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name ? `${name}.${String(key)}` : String(key);
  }, prefix ?? '');
}
