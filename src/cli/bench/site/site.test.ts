import { expect, test } from 'vitest';
import { isMet } from '../table.ts';
import { letAskForRobots } from './pack.ts';
import { middleOf, type Measured } from './measured.ts';
import { formatPages } from './pages-table.ts';
import type { PageLoad } from './page-load.ts';
import { faultNotes, siteRows } from './rows.ts';

const full = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const load = (changes: Partial<PageLoad> = {}): PageLoad => ({
  html: 13_000,
  css: 0,
  js: 0,
  fonts: 56_000,
  total: 70_000,
  requests: 4,
  firstPaint: 900,
  largestPaint: 1200,
  blocking: 0,
  shift: 0,
  scores: full,
  faults: [],
  ...changes,
});
const education = { kind: 'education', path: '/ketamine/', hasPeer: true } as const;
const search = { kind: 'search', path: '/search/', hidden: 'results are no page' };

test('of several loads the middle of each measure counts, and a score that one alone has', () => {
  const middle = middleOf([
    load({ firstPaint: 900, blocking: 5, scores: full, faults: ['seo: a'] }),
    load({ firstPaint: 5000, blocking: 1, scores: { performance: 80 }, faults: ['seo: a'] }),
    load({ firstPaint: 950, blocking: 300, scores: { performance: 98 } }),
  ]);
  expect(middle).toEqual(
    load({
      firstPaint: 950,
      blocking: 5,
      scores: { ...full, performance: 98 },
      faults: ['seo: a'],
    }),
  );
});

test('the wide table has a line for each kind, and the peer with the ratios below', () => {
  const peer = load({ css: 18_000, js: 24_000, fonts: 0, firstPaint: 1800 });
  const measured = [{ page: education, ours: load(), peer }];
  const [heads, ours, theirs, ratios] = formatPages(measured, 'Starlight')
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));
  expect(heads?.slice(0, 3)).toEqual(['page', 'HTML kB', 'CSS kB']);
  expect(ours).toEqual(
    ['education', '13.0', '0.0', '0.0', '56.0', '70.0', '4', '0.90', '1.20', '0', '0.000'].concat(
      ...Array.from({ length: 4 }, () => '100'),
    ),
  );
  expect(theirs?.slice(0, 5)).toEqual(['Starlight', '13.0', '18.0', '24.0', '0.0']);
  // Against nothing there is no ratio.
  expect(ratios?.slice(0, 8)).toEqual([
    'ratio',
    '1.00',
    '0.00',
    '0.00',
    '–',
    '1.00',
    '1.00',
    '0.50',
  ]);
});

const missed = (measured: readonly Measured[]) =>
  siteRows(measured, measured.length, 'Starlight')
    .filter((row) => !isMet(row))
    .map(({ what }) => what);

test('every page must have every score, and none may move while it loads', () => {
  expect(missed([{ page: education, ours: load() }])).toEqual([]);
  const scores = { ...full, accessibility: 99 };
  expect(
    missed([
      { page: education, ours: load() },
      { page: { kind: 'home', path: '/' }, ours: load({ scores, shift: 0.001 }) },
    ]),
  ).toEqual(['most layout shift of any page', 'lowest Lighthouse score, accessibility']);
});

test('a page that search engines may not list is not held to the score for search engines', () => {
  const ours = load({ scores: { ...full, seo: 66 }, faults: ['seo: Page is blocked'] });
  const measured = [
    { page: education, ours: load() },
    { page: search, ours },
  ];
  expect(missed(measured)).toEqual([]);
  expect(faultNotes(measured)).toEqual([
    'site: search loses points for: seo: Page is blocked (kept out of search engines: results are no page).',
  ]);
});

test('an education page must arrive in the first round trip, and lighter than the peer’s', () => {
  const peer = load({ html: 10_000, total: 60_000 });
  expect(missed([{ page: education, ours: load({ html: 14_337 }), peer }])).toEqual([
    'education: HTML and CSS as sent',
    'education: HTML, CSS and JavaScript',
    'education: all that is sent',
  ]);
});

test('only what keeps Lighthouse from robots.txt is changed in a policy', () => {
  expect(letAskForRobots("default-src 'none';img-src 'self'")).toBe(
    "default-src 'none';connect-src 'self';img-src 'self'",
  );
  expect(letAskForRobots("default-src 'none';connect-src 'none'")).toBe(
    "default-src 'none';connect-src 'self'",
  );
  const own = "script-src 'self';connect-src 'self'";
  expect(letAskForRobots(own)).toBe(own);
});
