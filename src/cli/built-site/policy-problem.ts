import type { Problem } from '#lib/report/problem.ts';
import { distProblem } from './kinds.ts';
import type { Page } from './site.ts';

/** A problem with what a page may do. */
export function policyProblem({ path }: Page, rule: string, found: string): Problem {
  return distProblem('policy', { path, field: 'Content-Security-Policy' }, { rule, found });
}
