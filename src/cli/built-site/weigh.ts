import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, SiteFiles } from './site.ts';

/** What a browser fetches to show a page. Units: bytes, each file gzipped. Fonts, pictures, data: no. */
export interface Weight {
  htmlAndCss: number;
  js: number;
  /** Scripts that only an import() asks for, whenever that happens. */
  later: number;
}

const runs = new Set(['', 'module', 'text/javascript', 'application/javascript']);
const staticImport = /\b(?:import|export)\s*(?:[\w*{}\s,$]*?\bfrom\s*)?["']([^"']+\.m?js)["']/g;
const dynamicImport = /\bimport\(\s*["'`]([^"'`]+\.m?js)["'`]/g;

/** Weight of a page: its HTML and styles; its scripts with all they import before they run. */
export function weighPage({ $, html, url }: Page, files: SiteFiles): Weight {
  const toFile = (address: string) => resolve(address, url);
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
  const fromInline = inline.flatMap((code) => importsOf(code, url.slice(1)));
  const modules = withImports([...external, ...fromInline], files);
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

/** The given scripts and all that they import, each once. Unless told, by a static import only. */
function withImports(
  paths: readonly string[],
  files: SiteFiles,
  patterns: readonly RegExp[] = [staticImport],
): Set<string> {
  const found = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = files.get(path)?.toString('utf8') ?? '';
    waiting.push(...importsOf(code, posix.dirname(path), patterns));
  }
  return found;
}

function importsOf(
  code: string,
  folder: string,
  patterns: readonly RegExp[] = [staticImport],
): string[] {
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => resolve(match[1] ?? '', `/${folder}/`));
}

function resolve(address: string, base: string): string {
  return new URL(address, `https://site.invalid${base.replace(/^\/+/, '/')}`).pathname.slice(1);
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
