// How much is kept, for how long, and what goes first.
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { readCopy, showCopy, toCopy, type Reason } from './saved-copy.ts';

/** A cache with its bounds. */
export interface Shelf {
  cacheName: string;
  /** Most entries. Those saved longest ago go first. */
  most: number;
  /** Days for which a page is shown, as of keptDays. Default: for good. */
  days?: number;
}

/** What a shelf must ask of the worker that it is in. */
export interface Keeper {
  /** False once the reader has turned it off: then nothing may be written. */
  isOn: () => Promise<boolean>;
  /** Throws away what is older than pages are kept: whenever one is saved. */
  forget: () => Promise<void>;
  reason: () => Reason;
  now: () => Date;
}

interface Exchange {
  request: Request;
  response: Response;
}

const dayMs = 86_400_000;

/** Keeps pages: dated when saved, marked when shown, thrown away when the site no longer has them. */
export function keepsPages({ cacheName, most, days = Infinity }: Shelf, keeper: Keeper) {
  const isOld = (copy: Response) => {
    const savedAt = readCopy(copy)?.savedAt.getTime() ?? 0;
    return keeper.now().getTime() - savedAt > days * dayMs;
  };
  return {
    // What stands behind ? is what the reader typed: it is not written down.
    cacheKeyWillBeUsed: ({ request }: Pick<Exchange, 'request'>) =>
      Promise.resolve(bareAddress(request.url)),
    fetchDidSucceed: ({ response }: Pick<Exchange, 'response'>) => {
      if (response.status >= 500) throw new Error(`The site answered ${response.status}.`);
      return Promise.resolve(response);
    },
    cacheWillUpdate: async ({ request, response }: Exchange) => {
      if (response.status === 404 || response.status === 410) {
        await (await caches.open(cacheName)).delete(bareAddress(request.url));
      }
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (response.status !== 200 || !isPage || !(await keeper.isOn())) return null;
      return toCopy(response, keeper.now());
    },
    cacheDidUpdate: async () => {
      await trim(cacheName, most);
      await keeper.forget();
    },
    cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) =>
      !cachedResponse || isOld(cachedResponse) ? null : showCopy(cachedResponse, keeper.reason()),
  } satisfies WorkboxPlugin;
}

/** Keeps files as they are. */
export function keepsFiles({ cacheName, most }: Shelf, keeper: Keeper) {
  return {
    cacheWillUpdate: async ({ response }: Pick<Exchange, 'response'>) =>
      response.status === 200 && (await keeper.isOn()) ? response : null,
    cacheDidUpdate: () => trim(cacheName, most),
  } satisfies WorkboxPlugin;
}

/** Throws away what was saved longest ago: a cache gives its entries in the order of their saving. */
export async function trim(cacheName: string, most: number): Promise<void> {
  const cache = await caches.open(cacheName);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** Makes room when the device has none left: half of each shelf goes. */
export async function makeRoom(shelves: readonly Shelf[]): Promise<void> {
  await Promise.all(
    shelves.map(async ({ cacheName }) => {
      if (!(await caches.has(cacheName))) return;
      const keys = await (await caches.open(cacheName)).keys();
      await trim(cacheName, Math.floor(keys.length / 2));
    }),
  );
}

function bareAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
