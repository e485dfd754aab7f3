// The measures of every kind of page, in one wide table.
import { alignColumns } from '../table.ts';
import type { Measure, Measured } from './measured.ts';
import { categories, type Category, type PageLoad } from './page-load.ts';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const seconds = (ms: number) => (ms / 1000).toFixed(2);

const measures: readonly { key: Measure; head: string; show: (value: number) => string }[] = [
  { key: 'html', head: 'HTML kB', show: kilobytes },
  { key: 'css', head: 'CSS kB', show: kilobytes },
  { key: 'js', head: 'JS kB', show: kilobytes },
  { key: 'fonts', head: 'fonts kB', show: kilobytes },
  { key: 'total', head: 'all kB', show: kilobytes },
  { key: 'requests', head: 'requests', show: String },
  { key: 'firstPaint', head: 'first s', show: seconds },
  { key: 'largestPaint', head: 'largest s', show: seconds },
  { key: 'blocking', head: 'blocked ms', show: (ms) => ms.toFixed(0) },
  { key: 'shift', head: 'shift', show: (shift) => shift.toFixed(3) },
];
const scoreHeads: Record<Category, string> = {
  performance: 'perf',
  accessibility: 'access',
  'best-practices': 'practice',
  seo: 'SEO',
};

/** A line for each kind of page; where the peer has it, its line and the ratios below. */
export function formatPages(measured: readonly Measured[], peerName: string): string {
  const heads = [
    'page',
    ...measures.map(({ head }) => head),
    ...categories.map((name) => scoreHeads[name]),
  ];
  const lines = measured.flatMap(({ page, ours, peer }) => [
    [page.kind, ...cellsOf(ours)],
    ...(peer
      ? [
          [`  ${peerName}`, ...cellsOf(peer)],
          ['  ratio', ...ratiosOf(ours, peer)],
        ]
      : []),
  ]);
  return alignColumns([heads, ...lines]);
}

function cellsOf(load: PageLoad): string[] {
  return [
    ...measures.map(({ key, show }) => show(load[key])),
    ...categories.map((name) => String(load.scores[name] ?? '–')),
  ];
}

function ratiosOf(ours: PageLoad, peer: PageLoad): string[] {
  return measures.map(({ key }) => (peer[key] === 0 ? '–' : (ours[key] / peer[key]).toFixed(2)));
}
