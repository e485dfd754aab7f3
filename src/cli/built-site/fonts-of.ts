import { resolvePath } from './follow-imports.ts';
import type { Page, SiteFiles } from './site.ts';

/** The fonts that a page asks for early or that its styles name. Shape: paths below the site. */
export function fontsOf({ $, url }: Page, styles: readonly string[], files: SiteFiles): string[] {
  const early = $('link[rel="preload"][as="font"]')
    .map((_, element) => $(element).attr('href'))
    .get();
  const inPage = [...early, ...fontsIn($('style').text())].map((font) => resolvePath(font, url));
  const inStyles = styles.flatMap((path) =>
    fontsIn(files.get(path)?.toString('utf8') ?? '').map((font) => resolvePath(font, `/${path}`)),
  );
  return [...new Set([...inPage, ...inStyles])];
}

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map((match) => match[1] ?? '');
}
