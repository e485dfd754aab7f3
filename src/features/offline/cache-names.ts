import type { OfflineFacts } from './facts.ts';

/** Days for which a page is kept. Those that every device with saved pages needs stay longer. */
export const keptDays = 90;

// Other sites, and other copies of this one, may be on the same host in folders beside ours: their
// caches are not ours to touch. A space ends the folder, which no written address holds.
const prefixOf = (root: URL) => `ketamine-plainly ${root.pathname} `;

/**
 * The caches that a worker uses. Those with a revision in their name are made anew when it changes.
 * Shape: `root` is the folder that the site is in, here and below.
 */
export function cacheNames(root: URL, { coreRevision, dataRevision }: OfflineFacts) {
  const prefix = prefixOf(root);
  return {
    core: `${prefix}core-${coreRevision}`,
    pages: `${prefix}pages`,
    clinics: `${prefix}clinics`,
    parts: `${prefix}parts`,
    data: `${prefix}data-${dataRevision}`,
  } as const;
}

/** True for a cache of this site, of whatever build. */
export function isOurs(root: URL, name: string): boolean {
  return name.startsWith(prefixOf(root));
}

/** True for the cache without which a worker writes nothing, of whatever build. */
export function isCore(root: URL, name: string): boolean {
  return name.startsWith(`${prefixOf(root)}core-`);
}

/** True for a cache of the finder's data, of whatever build. */
export function isData(root: URL, name: string): boolean {
  return name.startsWith(`${prefixOf(root)}data-`);
}

/** True for a cache that holds pages. */
export function holdsPages(root: URL, name: string): boolean {
  return isCore(root, name) || isRead(root, name);
}

/** True for a cache of pages that the reader opened, which are kept for a time. */
export function isRead(root: URL, name: string): boolean {
  return [`${prefixOf(root)}pages`, `${prefixOf(root)}clinics`].includes(name);
}
