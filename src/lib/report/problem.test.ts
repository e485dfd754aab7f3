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
