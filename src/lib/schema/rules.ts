import type { z } from 'astro/zod';
import { closestTo } from '#lib/text/closest.ts';
import { listWords } from '#lib/text/quote.ts';

type RawIssue = z.core.$ZodRawIssue;

const typeRules: Record<string, string> = {
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be a group of fields',
  record: 'must be a group of fields',
  tuple: 'must be a list',
  null: 'must be null',
};

/** What a schema demands, in our words: "must be a number". Schemas' own sentences come first. */
export function ruleOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeRules[issue.expected] ?? `must be of the kind ${issue.expected}`;
    case 'invalid_value':
      return `must be ${listWords(issue.values.map(String), 'or')}`;
    case 'invalid_union':
      return issue.discriminator && Array.isArray(issue['options'])
        ? `must be ${listWords(issue['options'].map(String), 'or')}`
        : 'must have one of the shapes in content/README.md';
    case 'too_small':
      return `must ${has(issue.origin)} at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `must ${has(issue.origin)} at most ${issue.maximum}${unit(issue.origin)}`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => closestTo(key, keysOf(issue.inst)) ?? '').join(' ');
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
      return 'must have the form in content/README.md';
  }
}

function has(origin: string): string {
  return origin === 'array' || origin === 'string' ? 'have' : 'be';
}

function unit(origin: string): string {
  if (origin === 'array') return ' in the list';
  return origin === 'string' ? ' letters' : '';
}

function keysOf(schema: unknown): string[] {
  // Only a strict object refuses keys, and its definition holds the keys it knows.
  const definition = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def;
  return Object.keys(definition?.shape ?? {});
}
