import { load, type CheerioAPI } from 'cheerio';

/** Every file of a built site, by its path from the root of the site: ketamine/index.html. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** One built page. */
export interface Page {
  /** As a problem shows it: dist/ketamine/index.html. */
  path: string;
  /** As a browser asks for it, without the folder that the site is in: /ketamine/. */
  url: string;
  /** The folder that the site is in, as of baseOf(). */
  base: string;
  html: string;
  $: CheerioAPI;
  ids: ReadonlySet<string>;
}

export interface Site {
  files: SiteFiles;
  /** By url. Order: by url. */
  pages: ReadonlyMap<string, Page>;
}

/** Pagefind's own files: made by its command, not by us. */
export const searchFolder = 'pagefind/';

/** The pages of a built site, parsed once. Shape: base as of baseOf(). */
export function readSite(files: SiteFiles, base = '/'): Site {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html') && !path.startsWith(searchFolder))
    .map(([path, bytes]) => readPage(path, bytes.toString('utf8'), base))
    .sort((a, b) => a.url.localeCompare(b.url, 'en'));
  return { files, pages: new Map(pages.map((page) => [page.url, page])) };
}

function readPage(path: string, html: string, base: string): Page {
  // As a browser without scripts sees it, so that what stands in <noscript> is checked too.
  const $ = load(html, { scriptingEnabled: false });
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  const url = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return { path: `dist/${path}`, url, base, html, $, ids: new Set(ids) };
}
