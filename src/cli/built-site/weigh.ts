import { gzipSync } from 'node:zlib';
import {
  dynamicImport,
  importsOf,
  resolvePath,
  staticImport,
  withImports,
} from './follow-imports.ts';
import { pathWithin } from '#lib/web/site-address.ts';
import type { Page, SiteFiles } from './site.ts';

/** What a browser fetches to show a page. Units: bytes, each file gzipped. Fonts, pictures, data: no. */
export interface Weight {
  htmlAndCss: number;
  js: number;
  /** Scripts that only an import() asks for, whenever that happens. */
  later: number;
}

const runs = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Weight of a page: its HTML and styles; its scripts with all they import before they run. */
export function weighPage({ $, html, url, base }: Page, files: SiteFiles): Weight {
  const toFile = (address: string) => {
    const path = `/${resolvePath(address, base + url.slice(1))}`;
    // checkLinks reports a file outside of the site's folder.
    return (pathWithin(base, path) ?? path).slice(1);
  };
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
  return {
    htmlAndCss: gzipped(html) + total(styles, files),
    js: inline.reduce((sum, code) => sum + gzipped(code), 0) + total([...modules], files),
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
