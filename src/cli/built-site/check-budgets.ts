import type { Problem } from '#lib/report/problem.ts';
import { budgetFor, type Budget, type Budgets } from './budgets.ts';
import { distProblem } from './kinds.ts';
import type { Page, Site } from './site.ts';
import { weighPage, type Weight } from './weigh.ts';

export interface Weighed {
  page: Page;
  budget: Budget;
  weight: Weight;
}

/** Every page with its weight and the budget it falls under. */
export function weighSite({ files, pages }: Site, budgets: Budgets): Weighed[] {
  return [...pages.values()].map((page) => ({
    page,
    budget: budgetFor(page.url, budgets),
    weight: weighPage(page, files),
  }));
}

/** Pages over their budget, and kinds with fewer pages than they must have. */
export function checkBudgets(weighed: readonly Weighed[], { kinds }: Budgets): Problem[] {
  return [
    ...weighed.flatMap(({ page: { path }, budget, weight }) => {
      const parts = [
        { field: 'HTML and CSS', found: weight.htmlAndCss, limit: budget.htmlAndCss },
        { field: 'JavaScript', found: weight.js, limit: budget.js },
        { field: 'JavaScript loaded later', found: weight.later, limit: budget.later ?? 0 },
      ];
      return parts
        .filter(({ found, limit }) => found > limit)
        .map(({ field, found, limit }) =>
          distProblem('too-heavy', { path, field }, { limit, kind: budget.kind, found }),
        );
    }),
    ...kinds.flatMap(({ kind, least }) => {
      const count = weighed.filter(({ budget }) => budget.kind === kind).length;
      return count >= least
        ? []
        : [distProblem('too-few-pages', { path: 'dist/' }, { kind, least, count })];
    }),
  ];
}

/** A table of the heaviest page of each kind, for a terminal. Units: bytes, gzipped. */
export function formatWeights(weighed: readonly Weighed[], { kinds }: Budgets): string {
  const rows = kinds.flatMap(({ kind, htmlAndCss, js }) => {
    const pages = weighed.filter(({ budget }) => budget.kind === kind);
    const heaviest = (part: keyof Weight) => Math.max(...pages.map(({ weight }) => weight[part]));
    const largest = pages.find(({ weight }) => weight.htmlAndCss === heaviest('htmlAndCss'));
    if (!largest) return [];
    const sizes = [`${heaviest('htmlAndCss')} of ${htmlAndCss}`, `${heaviest('js')} of ${js}`];
    return [[kind, `${pages.length}`, ...sizes, largest.page.url]];
  });
  const table = [['kind', 'pages', 'HTML + CSS', 'JavaScript', 'largest'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
