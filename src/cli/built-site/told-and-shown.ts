import type { Problem } from '#lib/report/problem.ts';
import { listWords, shorten } from '#lib/text/quote.ts';
import { distProblem } from './kinds.ts';
import type { Page } from './site.ts';

/** The problem of a page that has no whole node of a type, or more than one. */
export function countProblem(page: Page, type: string, others: unknown[], first: unknown): Problem {
  return dataProblem(page, `must have one whole ${type}`, `${first ? others.length + 1 : 0}`);
}

/** A problem when machines are told something else than readers, or both nothing. */
export function differs(
  page: Page,
  rule: string,
  shown: string | number,
  told: string | number,
): Problem[] {
  if (shown === told && shown !== '' && shown !== 0) return [];
  const found = listWords([`${quote(told)} for machines`, `${quote(shown)} for readers`]);
  return [dataProblem(page, rule, found)];
}

/** A problem with what a page tells machines. */
export function dataProblem({ path }: Page, rule: string, found: string): Problem {
  return distProblem('structured-data', { path, field: 'JSON-LD' }, { rule, found });
}

/** Words of each element that fits, with single spaces. */
export function textsOf({ $ }: Page, selector: string): string[] {
  return $(selector)
    .map((_, element) => $(element).text().replace(/\s+/g, ' ').trim())
    .get();
}

/** A value as a problem shows it. */
export function quote(value: string | number): string {
  return typeof value === 'number' ? `${value}` : `"${shorten(value)}"`;
}
