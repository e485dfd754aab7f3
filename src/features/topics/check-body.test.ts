import { expect, test } from 'vitest';
import type { Known } from '#lib/report/known.ts';
import { checkBody } from './check-body.ts';
import { readMdx } from './read-mdx.ts';

const known: Known = {
  sources: new Set(['lee-2020']),
  unverified: new Set(),
  terms: new Set(),
  uses: new Set(),
  numbers: new Set(),
  today: '2026-02-14',
  isStrictAboutDates: false,
};

const check = (mdx: string) =>
  checkBody('a.mdx', readMdx(mdx), known)
    .filter(({ kind }) => kind !== 'unknown-component')
    .map(({ kind, field }) => `${kind} ${field}`);

const cite = '<Cite ids="lee-2020" />';

test('a citation covers its own paragraph and no other', () => {
  expect(check(`It took 3 days.${cite} It took 4 more.\n\nThen 5.`)).toEqual([
    'uncited-number line 3',
  ]);
  expect(check(`- One.${cite}\n- Then 5.`)).toEqual(['uncited-number line 2']);
});

test('a number on a card needs a citation, a clock label does not', () => {
  expect(
    check(
      `A.${cite}\n\n<CareCard level="urgent" title="Call">\n\n- it lasts 2 days\n\n</CareCard>`,
    ),
  ).toEqual(['uncited-number line 5']);
  expect(check(`A.${cite}\n\n<Step at="40 min">The pump stops.</Step>`)).toEqual([]);
});

test('the words of a claim may be what we would not say, our answer may not', () => {
  expect(check(`<Claim words="A miracle" verdict="wrong">\n\nNo.${cite}\n\n</Claim>`)).toEqual([]);
  expect(
    check(`<Claim words="It works" verdict="wrong">\n\nIt is a miracle to see.${cite}\n\n</Claim>`),
  ).toEqual(['banned-words line 3']);
});
