import { expect, test } from 'vitest';
import { formatReport } from './problem.ts';

test('problems come one per line, by path, then a count', () => {
  expect(
    formatReport([
      { kind: 'a', severity: 'warning', path: 'b.mdx', sentence: 'is old.' },
      {
        kind: 'b',
        severity: 'error',
        path: 'a.mdx',
        field: 'title',
        sentence: 'must not be empty.',
      },
    ]),
  ).toBe('a.mdx  title: must not be empty.\nb.mdx  warning: is old.\n1 problem, 1 warning.');
});

test('line 9 comes before line 12', () => {
  const at = (field: string) =>
    ({ kind: 'a', severity: 'error', path: 'a.mdx', field, sentence: 'x.' }) as const;
  expect(formatReport([at('line 12'), at('line 9')])).toBe(
    'a.mdx  line 9: x.\na.mdx  line 12: x.\n2 problems, 0 warnings.',
  );
});
