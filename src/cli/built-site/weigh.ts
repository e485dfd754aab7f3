import { gzipSync } from 'node:zlib';
import { fileAt } from './file-at.ts';
import { dynamicImport, importsOf, staticImport, withImports } from './follow-imports.ts';
import { fontsOf } from './fonts-of.ts';
import type { Page, SiteFiles } from './site.ts';

/** What a browser fetches to show a page. Units: bytes, each file gzipped. Pictures and data: no. */
export interface Weight {
  htmlAndCss: number;
  js: number;
  /** Fonts that its styles name or that it asks for early. They are packed already, so: as they are. */
  fonts: number;
  /** How often it asks before anybody does anything: page, styles, scripts, fonts, pictures, icon. */
  requests: number;
  /** Scripts that only an import() asks for, whenever that happens. */
  later: number;
}

const runs = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Weight of a page: its HTML and styles; its scripts with all they import before they run. */
export function weighPage(page: Page, files: SiteFiles): Weight {
  const { $, html, url } = page;
  const toFile = (address: string) => fileAt(address, page);
  const attributes = (selector: string, name: string) =>
    $(selector)
      .map((_, element) => $(element).attr(name))
      .get();
  const styles = attributes('link[rel~="stylesheet"]', 'href').map(toFile);
  const scripts = $('script').filter((_, element) => runs.has($(element).attr('type') ?? ''));
  const inline = scripts
    .filter((_, element) => $(element).attr('src') === undefined)
    .map((_, element) => $(element).text())
    .get();
  const external = [
    ...scripts.map((_, element) => $(element).attr('src')).get(),
    ...attributes('link[rel="modulepreload"]', 'href'),
    ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
      attributes(`astro-island[${name}]`, name),
    ),
  ].map(toFile);
  const fromInline = inline.flatMap((code) => importsOf(code, url.slice(1), [staticImport]));
  const modules = withImports([...external, ...fromInline], files, [staticImport]);
  const lateInline = inline.flatMap((code) => importsOf(code, url.slice(1), [dynamicImport]));
  const both = [staticImport, dynamicImport];
  const all = withImports([...modules, ...lateInline], files, both);
  const later = [...all].filter((path) => !modules.has(path));
  const fonts = fontsOf(page, styles, files);
  const pictures = [
    ...attributes('img[src]:not([loading="lazy"])', 'src'),
    ...attributes('link[rel~="icon"]', 'href'),
  ].filter((address) => !address.startsWith('data:'));
  return {
    htmlAndCss: gzipped(html) + total(styles, files),
    js: inline.reduce((sum, code) => sum + gzipped(code), 0) + total([...modules], files),
    fonts: fonts.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0),
    requests: 1 + new Set([...styles, ...modules, ...fonts, ...pictures.map(toFile)]).size,
    later: total(later, files),
  };
}

const sizes = new WeakMap<Buffer, number>();

function total(paths: readonly string[], files: SiteFiles): number {
  return paths.reduce((sum, path) => {
    const bytes = files.get(path);
    if (!bytes) return sum; // checkLinks reports a file that is not there.
    const size = sizes.get(bytes) ?? gzipped(bytes);
    sizes.set(bytes, size);
    return sum + size;
  }, 0);
}

function gzipped(data: string | Buffer): number {
  return gzipSync(data).length;
}
