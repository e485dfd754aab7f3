import type { Problem } from '#lib/report/problem.ts';
import { distProblem } from './kinds.ts';
import type { Page } from './site.ts';

/** Links to other sites that are not secure, or that hand the other site a way back into ours. */
export function checkLinksAway(page: Page): Problem[] {
  return [...checkOpeners(page), ...checkPlainHttp(page)];
}

function checkOpeners(page: Page): Problem[] {
  const open = page.$('a[href], area[href], form[action]').filter((_, element) => {
    const link = page.$(element);
    const href = link.attr('href') ?? link.attr('action') ?? '';
    const isAway = /^(https?:)?\/\//i.test(href) || link.attr('target') === '_blank';
    return isAway && !(link.attr('rel') ?? '').split(/\s+/).includes('noopener');
  });
  const hrefs = open.map((_, element) => page.$(element).attr('href') ?? 'a form').get();
  return [...new Set(hrefs)].map((href) => distProblem('open-opener', page, { href: quote(href) }));
}

function checkPlainHttp(page: Page): Problem[] {
  const hrefs = page
    .$('a[href^="http:" i], area[href^="http:" i]')
    .map((_, element) => page.$(element).attr('href'))
    .get();
  return [...new Set(hrefs)].map((href) => distProblem('plain-http', page, { href: quote(href) }));
}

function quote(href: string): string {
  return `"${href}"`;
}
