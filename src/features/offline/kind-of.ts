/** What the worker does for a request: see the table in worker.ts. */
export type Kind = 'core-page' | 'core-part' | 'page' | 'clinic' | 'part' | 'data';

/** A request as far as it decides what is done. */
export interface Asked {
  /** Below the root of the site, without a first slash: help-now/. null: outside of it. */
  path: string | null;
  /** True when a page is asked for, to be shown. */
  isNavigation: boolean;
}

/** What a request is for. null: the worker stays out of it, and the browser asks as without it. */
export function kindOf({ path, isNavigation }: Asked, core: readonly string[]): Kind | null {
  if (path === null || path === 'self-check' || path.startsWith('self-check/')) return null;
  if (core.includes(path)) return /(^|\/)$/.test(path) ? 'core-page' : 'core-part';
  // The list of kept clinics reads their pages to compare them: kept ones are seen ones.
  if (/^clinics\/[^/]+\/[^/]+\/[^/]+\/$/.test(path)) return 'clinic';
  if (isNavigation) return 'page';
  if (path.startsWith('_astro/')) return 'part';
  return path.startsWith('data/') ? 'data' : null;
}

/** A path below the root, as of `Asked`. Both are paths of addresses: /ketamine/, /. */
export function pathBelow(root: string, path: string): string | null {
  return path.startsWith(root) ? path.slice(root.length) : null;
}
