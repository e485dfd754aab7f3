import { pathWithin } from '#lib/web/site-address.ts';
import type { Problem } from '#lib/report/problem.ts';
import { checkLinksAway } from './check-links-away.ts';
import { distProblem } from './kinds.ts';
import { searchFolder, type Page, type Site } from './site.ts';

// Any origin will do: it only tells our own addresses from others.
const home = 'https://site.invalid';

const references = [
  ['a', 'href'],
  ['area', 'href'],
  ['link:not([rel="canonical"])', 'href'],
  ['use', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['iframe', 'src'],
  ['form', 'action'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
] as const;

/** Links and files that lead nowhere, fragments without an id, openers left open. */
export function checkLinks(site: Site): Problem[] {
  return [...site.pages.values()].flatMap((page) => [
    ...hrefsOf(page).flatMap((href) => checkHref(page, href, site)),
    ...checkLinksAway(page),
  ]);
}

/** Each address that a page points to, once. */
function hrefsOf({ $ }: Page): string[] {
  const hrefs = references.flatMap(([selector, attribute]) =>
    $(`${selector}[${attribute}]`)
      .map((_, element) => $(element).attr(attribute))
      .get(),
  );
  return [...new Set(hrefs)];
}

function checkHref(page: Page, href: string, { files, pages }: Site): Problem[] {
  const here = home + page.base + page.url.slice(1);
  if (!URL.canParse(href, here)) {
    return [distProblem('dead-link', page, { href: quote(href), remedy: 'write an address' })];
  }
  const target = new URL(href, here);
  if (target.origin !== home) return [];
  const within = pathWithin(page.base, target.pathname);
  if (within === null) {
    const remedy = `begin it with ${page.base}, where the site is`;
    return [distProblem('dead-link', page, { href: quote(href), remedy })];
  }
  const path = decodeURIComponent(within).slice(1);
  if (path.startsWith(searchFolder)) return [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) {
    const remedy = files.has(`${path}/index.html`)
      ? 'end it with /'
      : 'fix the link or make the page';
    return [distProblem('dead-link', page, { href: quote(href), remedy })];
  }
  const there = pages.get(within);
  const id = decodeURIComponent(target.hash.slice(1));
  if (!there || isAnywhere(id) || there.ids.has(id)) return [];
  return [distProblem('dead-fragment', page, { href: quote(href), page: there.url })];
}

// The top of a page, and text fragments, need no id.
function isAnywhere(id: string): boolean {
  return id === '' || id === 'top' || id.startsWith(':~:');
}

function quote(href: string): string {
  return `"${href}"`;
}
