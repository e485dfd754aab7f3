import type { z } from 'astro/zod';
import type { Problem } from '#lib/report/problem.ts';

/** A failed parse as problems of one file. Shape: fields read like `providers[2].phones[0].number`. */
export function schemaProblems(path: string, json: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const found = valueAt(json, issue.path);
    return {
      kind: 'provider-schema',
      severity: 'error',
      path,
      field: fieldName(issue.path),
      sentence: `${issue.message.replace(/\.$/, '')}, found ${show(found)}.`,
    };
  });
}

/** A path of keys and row numbers as an editor writes it. */
export function fieldName(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

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
