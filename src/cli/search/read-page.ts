import { load, type CheerioAPI } from 'cheerio';
import type { SearchRecord } from './record.ts';

// What is no word of the page: marks of sources, meanings that open, and what only guides.
const aside = '.cite, [popover], .screen-only, nav, script, style';
// Lists of titles by others, and what every page says of itself: they would answer everything.
const repeated = new Set(['sources', 'about-this-page', 'if-you-need-help-now']);
// Lists whose entries are found elsewhere: words one by one, sources where they are used.
const lists = new Set(['/glossary/', '/sources/']);
const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, figcaption, caption, summary, div';

/**
 * The parts of a built page, each under its heading. Order: as on the page. A page that marks no
 * body for the search is found by its title and description alone. Shape: label, what the menus
 * call the page.
 */
export function readPage(html: string, url: string, label = ''): SearchRecord[] {
  const $ = load(html);
  const body = $('[data-pagefind-body]').first();
  const description = $('meta[name="description"]').attr('content') ?? '';
  const page = body.find('h1').first().text().trim() || ownTitle($);
  const names = tidy(`${label} ${url.replace(/[/-]+/g, ' ')}`);
  const top = { url, type: 'Page', title: page, names, also: description } as const;
  if (body.length === 0 || lists.has(url)) return [{ ...top, text: description }];
  body.find(aside).remove();
  // Two blocks side by side are two sentences, not one long word.
  body.find(blocks).append(' ');
  const parts = cut(body.html() ?? '');
  return parts
    .filter(({ id }) => !repeated.has(id))
    .map(({ id, heading, text }) =>
      id === ''
        ? { ...top, text: tidy(text.replace(page, '')) }
        : { url: `${url}#${id}`, type: 'Page', title: heading, page, text: tidy(text) },
    );
}

interface Part {
  id: string;
  heading: string;
  text: string;
}

/** Cuts at each heading that can be linked to. A heading without an id belongs to the part above. */
function cut(html: string): Part[] {
  const parts: Part[] = [{ id: '', heading: '', text: '' }];
  for (const piece of html.split(/(?=<h[23][^>]*\sid=")/)) {
    const $piece = load(piece, null, false);
    const heading = $piece('h2[id], h3[id]').first();
    if (heading.length > 0) {
      parts.push({ id: heading.attr('id') ?? '', heading: tidy(heading.text()), text: '' });
      heading.remove();
    }
    const last = parts.at(-1);
    if (last) last.text += ` ${$piece.root().text()}`;
  }
  return parts;
}

function ownTitle($: CheerioAPI): string {
  return ($('title').text().split(' – ')[0] ?? '').trim();
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
