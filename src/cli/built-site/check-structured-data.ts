import type { Problem } from '#lib/report/problem.ts';
import { shorten } from '#lib/text/quote.ts';
import { checkClinic, isClinicPage } from './check-clinic.ts';
import { checkWebPage } from './check-web-page.ts';
import type { Page, Site } from './site.ts';
import { nodesOf, readGraph, type Graph } from './structured-data.ts';
import { countProblem, dataProblem, differs, quote, textsOf } from './told-and-shown.ts';

const block = 'script[type="application/ld+json"]';

// By address, so that a page cannot leave this check by losing its layout.
const education =
  /^\/(ketamine|conditions|treatments|what-to-expect|safety|cost|choosing-a-clinic|alternatives|claims|questions)\//;

/** Education and clinic pages that tell machines something else than they tell readers, or nothing. */
export function checkStructuredData({ pages }: Site): Problem[] {
  return [...pages.values()]
    .filter(({ url, $ }) => education.test(url) || isClinicPage(url) || $(block).length > 0)
    .flatMap(checkPage);
}

function checkPage(page: Page): Problem[] {
  const blocks = page.$(block).map((_, element) => page.$(element).text());
  const [json] = blocks.get();
  if (blocks.length !== 1 || json === undefined) {
    return [
      dataProblem(page, 'must be one block on an education or clinic page', `${blocks.length}`),
    ];
  }
  const graph = readGraph(json);
  if (!graph)
    return [dataProblem(page, 'must be JSON-LD with a graph of schema.org', shorten(json))];
  return [
    ...checkWebPage(page, graph),
    ...checkBreadcrumbs(page, graph),
    ...(isClinicPage(page.url) ? checkClinic(page, graph) : []),
    ...(page.url === '/questions/' ? checkQuestions(page, graph) : []),
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
    ...(numbered ? [] : [dataProblem(page, 'breadcrumb must count from 1', 'other positions')]),
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
    ...strangers.map((name) => dataProblem(page, 'question must stand on the page', quote(name))),
    ...empty.map(({ name }) => dataProblem(page, 'question must have an answer', quote(name))),
  ];
}

function namesOf(items: readonly { name: string }[]): string {
  return items.map(({ name }) => name).join(' › ');
}
