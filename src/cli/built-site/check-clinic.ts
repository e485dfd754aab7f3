import type { Problem } from '#lib/report/problem.ts';
import type { Page } from './site.ts';
import { nodesOf, type Graph } from './structured-data.ts';
import { countProblem, dataProblem, differs, quote, textsOf } from './told-and-shown.ts';

/** True for the page of one clinic. */
export function isClinicPage(url: string): boolean {
  return /^\/clinics\/[^/]+\/[^/]+\/[^/]+\/$/.test(url);
}

/** Ways in which the node of a clinic tells machines what its page does not tell readers. */
export function checkClinic(page: Page, graph: Graph): Problem[] {
  const [node, ...others] = nodesOf(graph, 'MedicalClinic');
  if (!node || others.length > 0) return [countProblem(page, 'MedicalClinic', others, node)];
  const { name, telephone, url, address, geo, availableService = [], identifier } = node;
  const words = textsOf(page, 'article').join(' ');
  const hrefs = page
    .$('article a[href]')
    .map((_, link) => page.$(link).attr('href'))
    .get();
  const yes = textsOf(page, 'article [data-known="yes"]').join(' ').toLowerCase();
  const payments = node.paymentAccepted?.split(', ') ?? [];
  return [
    ...differs(page, 'name must be the heading', textsOf(page, 'h1').join(' '), name),
    ...told(page, 'telephone must be a link that dials it', telephone, (phone) =>
      hrefs.some((href) => href.replace(/;ext=\d+$/, '') === `tel:${phone}`),
    ),
    ...told(page, 'url must be a link of the page', url, (href) => hrefs.includes(href)),
    ...[...(address.streetAddress?.split(', ') ?? []), address.addressLocality].flatMap((part) =>
      told(page, 'address must stand on the page', part, (text) => words.includes(text)),
    ),
    ...[...availableService.map((service) => service.name), ...payments].flatMap((offer) =>
      told(page, 'what it offers must be a "yes" of the page', offer, (text) =>
        yes.includes(text.toLowerCase()),
      ),
    ),
    ...told(page, 'NPI must stand on the page', identifier?.value, (npi) => words.includes(npi)),
    ...(geo && words.includes('in the middle of its')
      ? [dataProblem(page, 'geo must be left out where the point is approximate', 'a point')]
      : []),
  ];
}

function told(
  page: Page,
  rule: string,
  value: string | undefined,
  isShown: (value: string) => boolean,
): Problem[] {
  return value === undefined || isShown(value) ? [] : [dataProblem(page, rule, quote(value))];
}
