import type { Problem } from '#lib/report/problem.ts';
import { formatMonth } from '#lib/text/date.ts';
import type { Page } from './site.ts';
import { nodesOf, type Graph } from './structured-data.ts';
import { countProblem, dataProblem, differs, quote, textsOf } from './told-and-shown.ts';

/** Ways in which the node of a page differs from the page: heading, description, review. */
export function checkWebPage(page: Page, graph: Graph): Problem[] {
  const [node, ...others] = nodesOf(graph, 'MedicalWebPage');
  if (!node || others.length > 0) return [countProblem(page, 'MedicalWebPage', others, node)];
  const { name, description, lastReviewed, reviewedBy } = node;
  const heading = textsOf(page, 'h1').join(' ');
  const summary = page.$('meta[name="description"]').attr('content') ?? '';
  const said = textsOf(page, '#about-this-page ~ p').join(' ');
  const review =
    lastReviewed && `Reviewed by ${reviewedBy?.name ?? ''}, ${formatMonth(lastReviewed)}.`;
  return [
    ...differs(page, 'name must be the heading', heading, name),
    ...differs(page, 'description must be the one for search results', summary, description),
    ...(review && !said.includes(review)
      ? [dataProblem(page, 'lastReviewed must stand on the page as well', quote(review))]
      : []),
    ...(!review && said.includes('Reviewed by ')
      ? [
          dataProblem(
            page,
            'lastReviewed must say when, on a page that was reviewed',
            'no such day',
          ),
        ]
      : []),
  ];
}
