import type { Problem } from '#lib/report/problem.ts';
import type { Budgets } from './budgets.ts';
import { checkBudgets, weighSite } from './check-budgets.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkOrigins } from './check-origins.ts';
import { checkPages } from './check-pages.ts';
import { checkPolicies } from './check-policies.ts';
import { checkStructuredData } from './check-structured-data.ts';
import { foldRepeats } from './fold-repeats.ts';
import { formatWeights } from './format-weights.ts';
import { readSite, type SiteFiles } from './site.ts';

/**
 * Every problem with a built site, in no order, and the table of its heaviest pages. One fault on
 * many pages is one problem. Shape: base, the folder that the site is in, as of baseOf().
 */
export function checkSite(
  files: SiteFiles,
  budgets: Budgets,
  base = '/',
): { problems: Problem[]; weights: string } {
  const site = readSite(files, base);
  const weighed = weighSite(site, budgets);
  return {
    problems: foldRepeats([
      ...checkPages(site),
      ...checkLinks(site),
      ...checkOrigins(site),
      ...checkPolicies(site),
      ...checkHtml(site),
      ...checkStructuredData(site),
      ...checkBudgets(weighed, budgets),
    ]),
    weights: formatWeights(weighed, budgets),
  };
}
