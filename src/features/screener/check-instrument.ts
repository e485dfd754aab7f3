import type { z } from 'astro/zod';
import type { Problem } from '#lib/report/problem.ts';
import { instrumentSchema } from './schema.ts';

/**
 * Everything wrong with one file of content/instruments: its fields, then what the fields say
 * about each other. `data` is the parsed YAML, `path` is shown as it is given.
 */
export function checkInstrument(path: string, data: unknown): Problem[] {
  const parsed = instrumentSchema.safeParse(data, { reportInput: true });
  const issues = parsed.success ? [] : parsed.error.issues;
  return issues.flatMap(toFindings).map((finding) => ({ severity: 'error', path, ...finding }));
}

function toFindings(issue: z.core.$ZodIssue): Pick<Problem, 'kind' | 'field' | 'sentence'>[] {
  const field = toField(issue.path);
  if (issue.code === 'custom' && typeof issue.params?.['kind'] === 'string') {
    return [{ kind: issue.params['kind'], field, sentence: issue.message }];
  }
  if (issue.code === 'unrecognized_keys') {
    const sentence = 'must be a known field, found an unknown one; fix its spelling or remove it.';
    return issue.keys.map((name) => ({
      kind: 'unknown-key',
      field: toField([...issue.path, name]),
      sentence,
    }));
  }
  if (issue.input === undefined) {
    return [{ kind: 'missing-field', field, sentence: 'must be there, found nothing; add it.' }];
  }
  const sentence = `${toRule(issue)}, found ${JSON.stringify(issue.input)}; fix it.`;
  return [{ kind: 'wrong-field', field, sentence }];
}

function toRule(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must')) return issue.message;
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  return `must fit (${issue.message})`;
}

/** A place in a file, as problems show it: items[2].id. */
export function toField(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
