import type { Budgets } from './budgets.ts';
import type { Weighed } from './check-budgets.ts';
import type { Weight } from './weigh.ts';

const columns = [
  { part: 'htmlAndCss', head: 'HTML + CSS' },
  { part: 'js', head: 'JavaScript' },
  { part: 'fonts', head: 'fonts' },
  { part: 'requests', head: 'requests' },
] as const;

/** A table of the heaviest page of each kind, for a terminal. Units: bytes, gzipped; fonts as they are. */
export function formatWeights(weighed: readonly Weighed[], { kinds }: Budgets): string {
  const rows = kinds.flatMap((budget) => {
    const { kind } = budget;
    const pages = weighed.filter((one) => one.budget.kind === kind);
    const heaviest = (part: keyof Weight) => Math.max(...pages.map(({ weight }) => weight[part]));
    const largest = pages.find(({ weight }) => weight.htmlAndCss === heaviest('htmlAndCss'));
    if (!largest) return [];
    const sizes = columns.map(({ part }) => `${heaviest(part)} of ${budget[part]}`);
    return [[kind, `${pages.length}`, ...sizes, largest.page.url]];
  });
  const heads = ['kind', 'pages', ...columns.map(({ head }) => head), 'largest'];
  const table = [heads, ...rows];
  const widths = heads
    .slice(0, -1)
    .map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
