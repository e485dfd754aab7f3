import type { Problem } from '#lib/report/problem.ts';
import { shorten } from '#lib/text/quote.ts';
import { distProblem } from './kinds.ts';
import type { Page, Site } from './site.ts';

const helpLinks = ['tel:988', 'sms:988'];
// By case: "todo" is a Spanish word, "nan" a bread.
const leftovers = /\b(?:[Ll]orem|TODO|undefined|null|NaN)\b|\[object \w+\]/;
const spokenAttributes = ['alt', 'aria-label', 'title', 'placeholder', 'content'];

/** What every page must have: title, one h1, language, viewport, help line, finished words. */
export function checkPages({ pages }: Site): Problem[] {
  const all = [...pages.values()];
  return [...all.flatMap(checkPage), ...checkTitles(all)];
}

function checkPage(page: Page): Problem[] {
  return [...checkHead(page), ...checkBody(page), ...checkWords(page)];
}

function checkHead({ path, $ }: Page): Problem[] {
  const problems: Problem[] = [];
  const titles = $('head > title');
  if (titles.length !== 1 || !titles.text().trim()) {
    const found = titles.length === 1 ? 'an empty one' : `${titles.length}`;
    problems.push(distProblem('title', { path }, { found }));
  }
  if (!$('html').attr('lang')?.trim()) problems.push(distProblem('language', { path }, {}));
  const viewport = $('meta[name="viewport"]').attr('content') ?? '';
  const locksZoom = /user-scalable\s*=\s*(no|0)|maximum-scale/.test(viewport);
  if (!viewport.includes('width=device-width') || locksZoom) {
    const found = viewport ? `"${viewport}"` : 'no viewport';
    problems.push(distProblem('viewport', { path }, { found }));
  }
  return problems;
}

function checkBody({ path, $ }: Page): Problem[] {
  const count = $('h1').length;
  const isMissing = (href: string) => $(`a[href="${href}"]`).length === 0;
  return [
    ...(count === 1 ? [] : [distProblem('heading', { path }, { count })]),
    ...helpLinks.filter(isMissing).map((href) => distProblem('help-line', { path }, { href })),
  ];
}

function checkWords({ path, $ }: Page): Problem[] {
  const texts: string[] = [];
  $('body, body *:not(script, style)')
    .contents()
    .each((_, node) => {
      if ('data' in node) texts.push(node.data);
    });
  for (const name of spokenAttributes) {
    $(`[${name}]`).each((_, element) => void texts.push($(element).attr(name) ?? ''));
  }
  texts.push($('title').text());
  return texts.flatMap((text) => {
    const words = leftovers.exec(text)?.[0];
    if (!words) return [];
    return [distProblem('leftover', { path }, { words, text: shorten(text) })];
  });
}

function checkTitles(pages: readonly Page[]): Problem[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const title = page.$('head > title').text().trim();
    const other = first.get(title);
    if (!other) first.set(title, page);
    if (!other || !title) return [];
    return [distProblem('repeated-title', page, { title, other: other.path })];
  });
}
