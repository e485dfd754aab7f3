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

// Fonts are packed by themselves.
const bounds = [
  { part: 'htmlAndCss', field: 'HTML and CSS', unit: 'bytes gzipped' },
  { part: 'js', field: 'JavaScript', unit: 'bytes gzipped' },
  { part: 'later', field: 'JavaScript loaded later', unit: 'bytes gzipped' },
  { part: 'fonts', field: 'fonts', unit: 'bytes' },
  { part: 'requests', field: 'requests', unit: 'in number' },
] as const;

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
      const { kind } = budget;
      return bounds
        .map(({ part, ...names }) => ({ ...names, found: weight[part], limit: budget[part] ?? 0 }))
        .filter(({ found, limit }) => found > limit)
        .map(({ field, unit, found, limit }) =>
          distProblem('too-heavy', { path, field }, { limit, unit, kind, found }),
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
