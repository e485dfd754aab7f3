import { pathWithin } from '#lib/web/site-address.ts';
import { resolvePath } from './follow-imports.ts';
import type { Page } from './site.ts';

/**
 * The file that an address leads to. Shape: its path below the site; `from`, the path on the host of
 * the file that has the address, is the page's own by default.
 */
export function fileAt(
  address: string,
  { url, base }: Pick<Page, 'url' | 'base'>,
  from = base + url.slice(1),
): string {
  const path = `/${resolvePath(address, from)}`;
  // checkLinks reports a file outside of the site's folder.
  return (pathWithin(base, path) ?? path).slice(1);
}
