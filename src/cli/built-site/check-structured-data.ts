import type { Problem } from '#lib/report/problem.ts';
import { formatMonth } from '#lib/text/date.ts';
import { listWords, shorten } from '#lib/text/quote.ts';
import { distProblem } from './kinds.ts';
import type { Page, Site } from './site.ts';
import { nodesOf, readGraph, type Graph } from './structured-data.ts';

const block = 'script[type="application/ld+json"]';

// By address, so that a page cannot leave this check by losing its layout.
const education =
  /^\/(ketamine|conditions|treatments|what-to-expect|safety|cost|choosing-a-clinic|alternatives|claims|questions)\//;

/** Education pages that tell machines something else than they tell readers, or nothing. */
export function checkStructuredData({ pages }: Site): Problem[] {
  return [...pages.values()]
    .filter(({ url, $ }) => education.test(url) || $(block).length > 0)
    .flatMap(checkPage);
}

function checkPage(page: Page): Problem[] {
  const blocks = page.$(block).map((_, element) => page.$(element).text());
  const [json] = blocks.get();
  if (blocks.length !== 1 || json === undefined) {
    return [problem(page, 'must be one block on an education page', `${blocks.length}`)];
  }
  const graph = readGraph(json);
  if (!graph) return [problem(page, 'must be JSON-LD with a graph of schema.org', shorten(json))];
  return [
    ...checkWebPage(page, graph),
    ...checkBreadcrumbs(page, graph),
    ...(page.url === '/questions/' ? checkQuestions(page, graph) : []),
  ];
}

function checkWebPage(page: Page, graph: Graph): Problem[] {
  const [node, ...others] = nodesOf(graph, 'MedicalWebPage');
  if (!node || others.length > 0) return [countProblem(page, 'MedicalWebPage', others, node)];
  const { name, description, lastReviewed, reviewedBy } = node;
  const heading = textOf(page, 'h1');
  const summary = page.$('meta[name="description"]').attr('content') ?? '';
  const said = textOf(page, '#about-this-page ~ p');
  const review =
    lastReviewed && `Reviewed by ${reviewedBy?.name ?? ''}, ${formatMonth(lastReviewed)}.`;
  return [
    ...differs(page, 'name must be the heading', heading, name),
    ...differs(page, 'description must be the one for search results', summary, description),
    ...(review && !said.includes(review)
      ? [problem(page, 'lastReviewed must stand on the page as well', quote(review))]
      : []),
    ...(!review && said.includes('Reviewed by ')
      ? [problem(page, 'lastReviewed must say when, on a page that was reviewed', 'no such day')]
      : []),
  ];
}

function checkBreadcrumbs(page: Page, graph: Graph): Problem[] {
  const [node, ...others] = nodesOf(graph, 'BreadcrumbList');
  if (!node || others.length > 0) return [countProblem(page, 'BreadcrumbList', others, node)];
  const shown = textsOf(page, 'nav[aria-label="Breadcrumb"] li');
  const items = node.itemListElement;
  const numbered = items.every(({ position }, index) => position === index + 1);
  return [
    ...differs(page, 'breadcrumb must be the visible one', shown.join(' › '), namesOf(items)),
    ...(numbered ? [] : [problem(page, 'breadcrumb must count from 1', 'other positions')]),
  ];
}

function checkQuestions(page: Page, graph: Graph): Problem[] {
  const [node, ...others] = nodesOf(graph, 'FAQPage');
  if (!node || others.length > 0) return [countProblem(page, 'FAQPage', others, node)];
  const headings = textsOf(page, 'article .body > h3');
  const asked = node.mainEntity;
  const empty = asked.filter(({ acceptedAnswer }) => acceptedAnswer.text.trim() === '');
  const strangers = asked.map(({ name }) => name).filter((name) => !headings.includes(name));
  return [
    ...differs(page, 'must have as many questions as the page', headings.length, asked.length),
    ...strangers.map((name) => problem(page, 'question must stand on the page', quote(name))),
    ...empty.map(({ name }) => problem(page, 'question must have an answer', quote(name))),
  ];
}

function countProblem(page: Page, type: string, others: unknown[], first: unknown): Problem {
  return problem(page, `must have one whole ${type}`, `${first ? others.length + 1 : 0}`);
}

function differs(page: Page, rule: string, shown: string | number, told: string | number) {
  if (shown === told && shown !== '' && shown !== 0) return [];
  const found = listWords([`${quote(told)} for machines`, `${quote(shown)} for readers`]);
  return [problem(page, rule, found)];
}

function problem({ path }: Page, rule: string, found: string): Problem {
  return distProblem('structured-data', { path, field: 'JSON-LD' }, { rule, found });
}

function namesOf(items: readonly { name: string }[]): string {
  return items.map(({ name }) => name).join(' › ');
}

function textsOf({ $ }: Page, selector: string): string[] {
  return $(selector)
    .map((_, element) => $(element).text().replace(/\s+/g, ' ').trim())
    .get();
}

function textOf(page: Page, selector: string): string {
  return textsOf(page, selector).join(' ');
}

function quote(value: string | number): string {
  return typeof value === 'number' ? `${value}` : `"${shorten(value)}"`;
}
