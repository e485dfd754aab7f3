import type { Page, SiteFiles } from './site.ts';

/**
 * The fonts that a page asks for early or that its styles name. Shape: paths below the site;
 * `toFile` gives the path of an address as a file at `from` writes it, or as the page does.
 */
export function fontsOf(
  { $, base }: Page,
  styles: readonly string[],
  files: SiteFiles,
  toFile: (address: string, from?: string) => string,
): string[] {
  const early = $('link[rel="preload"][as="font"]')
    .map((_, element) => $(element).attr('href'))
    .get();
  const inPage = [...early, ...fontsIn($('style').text())].map((font) => toFile(font));
  const inStyles = styles.flatMap((path) =>
    fontsIn(files.get(path)?.toString('utf8') ?? '').map((font) => toFile(font, base + path)),
  );
  return [...new Set([...inPage, ...inStyles])];
}

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map((match) => match[1] ?? '');
}
