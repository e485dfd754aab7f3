import { describe, expect, test } from 'vitest';
import type { Row } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { alternate, median } from './median.ts';
import { pagesIn } from './pages-in.ts';
import { formatTable, isMet, ratioOf } from './table.ts';

const row = (change: Partial<Row>): Row => ({ what: 'a walk', unit: 's', ours: 6, ...change });
const peer = { name: 'a friend', value: 3 };

describe('a row of the table', () => {
  test('is judged by its ratio where there is a peer', () => {
    expect(ratioOf(row({ peer }))).toBe(2);
    expect(isMet(row({ peer, bound: { atMost: 2 } }))).toBe(true);
    expect(isMet(row({ peer, bound: { atMost: 1.99 } }))).toBe(false);
    expect(isMet(row({ peer, bound: { atLeast: 2.01 } }))).toBe(false);
  });

  test('is judged by our own number where there is none', () => {
    expect(ratioOf(row({}))).toBeUndefined();
    expect(isMet(row({ bound: { atMost: 6 } }))).toBe(true);
    expect(isMet(row({ bound: { atLeast: 7 } }))).toBe(false);
  });

  test('misses its bound when nothing could be measured', () => {
    expect(isMet(row({ ours: NaN, bound: { atMost: 6 } }))).toBe(false);
    expect(isMet(row({ ours: NaN, bound: { atLeast: 0 } }))).toBe(false);
  });

  test('shows both numbers, the ratio, the bound and the verdict', () => {
    const rows = [
      row({ peer, bound: { atMost: 3 } }),
      row({ what: 'memory', unit: 'MB', ours: 412.4, bound: { atMost: 300 } }),
      row({ what: 'pages', unit: 'pages', ours: 14_026 }),
    ];
    expect(`\n${formatTable(rows)}\n`).toMatchInlineSnapshot(`
      "
      what    ours          peer            ratio  bound
      a walk  6 s           3 s (a friend)  2.00   ≤ 3       met
      memory  412 MB        –               –      ≤ 300 MB  MISSED
      pages   14,026 pages  –               –      –
      "
    `);
  });
});

test('the median is the middle of an odd and the mean of an even number of values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(() => median([])).toThrow('At least one value');
});

test('two rivals take turns at going first', async () => {
  const order: string[] = [];
  const enter = (name: string) => () => Promise.resolve(order.push(name));
  const found = await alternate(3, enter('ours'), enter('peer'));
  expect(order).toEqual(['ours', 'peer', 'peer', 'ours', 'ours', 'peer']);
  // Each gives its place in that order.
  expect(found).toEqual({ ours: [1, 4, 5], peer: [2, 3, 6] });
});

test('a build is believed only when it says how many pages it made', () => {
  expect(pagesIn({ output: '11:34:41 [build] 14129 page(s) built in 55.36s' })).toBe(14_129);
  expect(() => pagesIn({ output: '[build] 0 page(s) built in 1s' })).toThrow('0 page(s)');
  expect(() => pagesIn({ output: 'Complete!' })).toThrow('does not say');
});

test('no two benchmarks have one name', () => {
  const names = benchmarks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
