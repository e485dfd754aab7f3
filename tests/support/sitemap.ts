import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The site has at least this many pages. Raise it as it grows; a lost page then fails the tests. */
export const fewestPages = 260;

/** Path of every page that the built sitemap lists. Order: by path. Empty when there is no sitemap. */
export function readSitemap(): string[] {
  if (!existsSync('dist')) return [];
  const files = readdirSync('dist').filter((file) => /^sitemap-\d+\.xml$/.test(file));
  return listPaths(files.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n'));
}

/** The paths in the text of a sitemap, without the host. Order: by path. */
export function listPaths(xml: string): string[] {
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  return addresses.map((address) => new URL(address).pathname).sort();
}

/**
 * One page of each kind. State, city and clinic pages are made by the dozen from one template each;
 * the longest address stands for its kind, because long names break a layout first. Every other
 * page is a kind of its own. Order: by path.
 */
export function onePerKind(paths: readonly string[]): string[] {
  const chosen = new Map<string, string>();
  for (const path of paths) {
    const kind = path.startsWith('/clinics/') ? `clinics ${path.split('/').length}` : path;
    if (path.length > (chosen.get(kind)?.length ?? 0)) chosen.set(kind, path);
  }
  return [...chosen.values()].sort();
}
