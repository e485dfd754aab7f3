import type { z } from 'astro/zod';
import type { Problem } from '#lib/report/problem.ts';

type Issue = z.ZodError['issues'][number];

/** A failed parse as problems of one file. Shape: fields read like `providers[2].phones[0].number`. */
export function schemaProblems(path: string, json: unknown, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          path,
          [...issue.path, key],
          'must not be there, found a field that no record has; remove it.',
        ),
      );
    }
    const found = valueAt(json, issue.path);
    return [problem(path, issue.path, `${rule(issue, found)}, found ${show(found)}.`)];
  });
}

/** A path of keys and row numbers as an editor writes it. */
export function fieldName(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function problem(path: string, keys: readonly PropertyKey[], sentence: string): Problem {
  const field = fieldName(keys);
  return { kind: 'provider-schema', severity: 'error', path, ...(field && { field }), sentence };
}

/** The schema's own words where it has them; Zod's are for programmers. */
function rule(issue: Issue, found: unknown): string {
  if (issue.message.startsWith('must ')) return issue.message.replace(/\.$/, '');
  if (found === undefined) return 'must be given';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return 'must be yes, no or unknown';
  if (issue.code === 'too_small') return 'must not be empty';
  return 'must be in the form that schema.ts says';
}

const kinds: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
};

function valueAt(json: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, json);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
