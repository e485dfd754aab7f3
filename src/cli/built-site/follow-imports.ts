// Which scripts a script brings along. Read from the built code, where every import is a file's name.
import { posix } from 'node:path';
import type { SiteFiles } from './site.ts';

/** Asked for before the script runs. */
export const staticImport =
  /\b(?:import|export)\s*(?:[\w*{}\s,$]*?\bfrom\s*)?["']([^"']+\.m?js)["']/g;

/** Asked for by import(), whenever the script comes to it. */
export const dynamicImport = /\bimport\(\s*["'`]([^"'`]+\.m?js)["'`]/g;

/** The given scripts and all that they import in these ways, each once. */
export function withImports(
  paths: readonly string[],
  files: SiteFiles,
  patterns: readonly RegExp[],
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

/** What one piece of code in this folder imports in these ways. Shape: paths below the site. */
export function importsOf(code: string, folder: string, patterns: readonly RegExp[]): string[] {
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => resolvePath(match[1] ?? '', `/${folder}/`));
}

/** The file that an address in a script means. Shape: a path below the site. */
export function resolvePath(address: string, folder: string): string {
  return new URL(address, `https://site.invalid${folder.replace(/^\/+/, '/')}`).pathname.slice(1);
}
