import type { OfflineFacts } from './facts.ts';

// Other sites may be on the same host, in folders beside ours: their caches are not ours to touch.
const prefix = 'ketamine-plainly-';

/** The caches that a worker uses. Those with a revision in their name are made anew when it changes. */
export function cacheNames({ coreRevision, dataRevision }: OfflineFacts) {
  return {
    core: `${prefix}core-${coreRevision}`,
    pages: `${prefix}pages`,
    clinics: `${prefix}clinics`,
    parts: `${prefix}parts`,
    data: `${prefix}data-${dataRevision}`,
  } as const;
}

/** True for a cache of this site, of whatever build. */
export function isOurs(name: string): boolean {
  return name.startsWith(prefix);
}

/** True for the cache without which a worker writes nothing, of whatever build. */
export function isCore(name: string): boolean {
  return name.startsWith(`${prefix}core-`);
}

/** True for a cache of the finder's data, of whatever build. */
export function isData(name: string): boolean {
  return name.startsWith(`${prefix}data-`);
}

/** True for a cache that holds pages. */
export function holdsPages(name: string): boolean {
  return isOurs(name) && !isData(name) && !name.endsWith('-parts');
}
