import { median } from '../median.ts';
import type { PageKind } from './kinds.ts';
import { categories, type Category, type PageLoad } from './page-load.ts';

/** All loads of one kind of page: ours, and the peer's where it has the page. */
export interface Measured {
  page: PageKind;
  ours: PageLoad;
  peer?: PageLoad;
}

/** What every load measures. */
export type Measure = Exclude<keyof PageLoad, 'scores' | 'faults'>;

const middle = (loads: readonly PageLoad[], key: Measure) => median(loads.map((load) => load[key]));

/** The middle of several loads of one page. What only one of them measured is kept. */
export function middleOf(loads: readonly PageLoad[]): PageLoad {
  const scores = categories.flatMap((name): [Category, number][] => {
    const found = loads.flatMap(({ scores: { [name]: score } }) => score ?? []);
    return found.length === 0 ? [] : [[name, median(found)]];
  });
  return {
    html: middle(loads, 'html'),
    css: middle(loads, 'css'),
    js: middle(loads, 'js'),
    fonts: middle(loads, 'fonts'),
    total: middle(loads, 'total'),
    requests: middle(loads, 'requests'),
    firstPaint: middle(loads, 'firstPaint'),
    largestPaint: middle(loads, 'largestPaint'),
    blocking: middle(loads, 'blocking'),
    shift: middle(loads, 'shift'),
    scores: Object.fromEntries(scores),
    faults: [...new Set(loads.flatMap(({ faults }) => faults))],
  };
}
