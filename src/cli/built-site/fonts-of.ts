import { fileAt } from './file-at.ts';
import type { Page, SiteFiles } from './site.ts';

/** The fonts that a page asks for early or that its styles name. Shape: paths below the site. */
export function fontsOf(page: Page, styles: readonly string[], files: SiteFiles): string[] {
  const { $, base } = page;
  const early = $('link[rel="preload"][as="font"]')
    .map((_, element) => $(element).attr('href'))
    .get();
  const inPage = [...early, ...fontsIn($('style').text())].map((font) => fileAt(font, page));
  const inStyles = styles.flatMap((path) =>
    fontsIn(files.get(path)?.toString('utf8') ?? '').map((font) => fileAt(font, page, base + path)),
  );
  return [...new Set([...inPage, ...inStyles])];
}

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map((match) => match[1] ?? '');
}
