// Which pages are on the device. Read by the worker for readers without a connection, and by the
// page with the switch.
import { holdsPages, isRead, keptDays } from './cache-names.ts';
import { readCopy, type CopyFacts } from './saved-copy.ts';

/** A page on the device. */
export interface SavedPage extends CopyFacts {
  /** As a link holds it: /help-now/. */
  path: string;
}

const dayMs = 86_400_000;

/** Throws away what the reader opened longer ago than pages are kept. Shape: as cacheNames(). */
export async function forgetOld(storage: CacheStorage, root: URL, now: Date): Promise<void> {
  for (const name of (await storage.keys()).filter((one) => isRead(root, one))) {
    const cache = await storage.open(name);
    for (const request of await cache.keys()) {
      const copy = await cache.match(request);
      const savedAt = (copy && readCopy(copy)?.savedAt.getTime()) ?? 0;
      if (now.getTime() - savedAt > keptDays * dayMs) await cache.delete(request);
    }
  }
}

/** Every saved page, the newest first, but for those that are about saving pages. */
export async function listSaved(storage: CacheStorage, root: URL): Promise<SavedPage[]> {
  const names = (await storage.keys()).filter((one) => holdsPages(root, one));
  const lists = await Promise.all(names.map(async (name) => readCache(await storage.open(name))));
  return lists.flat().sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
}

async function readCache(cache: Cache): Promise<SavedPage[]> {
  const pages = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const copy = await cache.match(url);
      const facts = copy && readCopy(copy);
      const { pathname } = new URL(url);
      return facts && !/\/offline\/(not-saved\/)?$/.test(pathname)
        ? [{ ...facts, path: pathname }]
        : [];
    }),
  );
  return pages.flat();
}
