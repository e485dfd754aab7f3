// The service worker. Registered only after the reader has asked for it; see README.md.
// Bundled by src/cli/offline/write-worker.ts into sw.js.
import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { cacheNames, isData, isOurs, keptDays } from './cache-names.ts';
import { notSavedPage, type OfflineFacts } from './facts.ts';
import { kindOf, pathBelow, type Kind } from './kind-of.ts';
import { listHtml } from './saved-copy.ts';
import { forgetOld, listSaved } from './saved-list.ts';
import { keepsFiles, keepsPages, makeRoom, type Keeper, type Shelf } from './shelves.ts';

declare const self: ServiceWorkerGlobalScope;
declare const offlineFacts: OfflineFacts;

const facts = offlineFacts;
const root = new URL(self.registration.scope);
const names = cacheNames(root, facts);

const shelves = {
  core: { cacheName: names.core, most: 50 },
  pages: { cacheName: names.pages, most: 80, days: keptDays },
  clinics: { cacheName: names.clinics, most: 80, days: keptDays },
  parts: { cacheName: names.parts, most: 100 },
  data: { cacheName: names.data, most: 150 },
} satisfies Record<string, Shelf>;

const keeper: Keeper = {
  // The switch throws this cache away first: whatever is still under way then writes nothing more.
  isOn: () => caches.has(names.core),
  forget,
  reason: () => (self.navigator.onLine ? 'no-answer' : 'offline'),
  now: () => new Date(),
};

const pagesOn = (shelf: Shelf) =>
  new NetworkFirst({
    cacheName: shelf.cacheName,
    networkTimeoutSeconds: facts.patienceSeconds,
    plugins: [keepsPages(shelf, keeper), { handlerDidError: showNotSaved }],
  });

const filesOn = (shelf: Shelf) => ({
  cacheName: shelf.cacheName,
  matchOptions: { ignoreVary: true },
  plugins: [keepsFiles(shelf, keeper)],
});

const strategies = {
  'core-page': pagesOn(shelves.core),
  // The names of these files change with their contents, so the first copy is as good as the last.
  'core-part': new CacheFirst(filesOn(shelves.core)),
  page: pagesOn(shelves.pages),
  clinic: pagesOn(shelves.clinics),
  part: new CacheFirst(filesOn(shelves.parts)),
  data: new NetworkFirst({
    ...filesOn(shelves.data),
    networkTimeoutSeconds: facts.patienceSeconds,
  }),
} satisfies Record<Kind, Strategy>;

// A browser may fetch a page ahead when the reader points at its link, and would show it without
// asking again. Only what was opened is saved, so that is declined: the page is asked for when the
// link is pressed.
registerRoute(
  ({ request }) => request.headers.get('sec-purpose')?.includes('prefetch'),
  () => Promise.resolve(Response.error()),
);

for (const [kind, strategy] of Object.entries(strategies)) {
  registerRoute(
    ({ request, url, sameOrigin }) =>
      sameOrigin &&
      kind ===
        kindOf(
          {
            path: pathBelow(root.pathname, url.pathname),
            isNavigation: request.mode === 'navigate',
          },
          facts.core,
        ),
    strategy,
  );
}

registerQuotaErrorCallback(() =>
  makeRoom([shelves.pages, shelves.clinics, shelves.parts, shelves.data]),
);

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      await caches.open(names.core);
      await Promise.all(facts.core.map((path) => fetchAnew(path, event)));
      // Not on activation: until that is over, pages have to wait.
      await renewData(await olderCaches(), event);
      // No page can get old and new parts mixed: pages come from the network while there is one.
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    olderCaches()
      .then((older) => Promise.all(older.map((one) => caches.delete(one))))
      .then(forget),
  );
});

async function olderCaches(): Promise<string[]> {
  const current: readonly string[] = Object.values(names);
  return (await caches.keys()).filter((one) => isOurs(root, one) && !current.includes(one));
}

function forget(): Promise<void> {
  return forgetOld(caches, root, keeper.now());
}

/** What a reader had of the older data, and the finder that reads it, as they are now. */
async function renewData(older: readonly string[], event: ExtendableEvent): Promise<void> {
  const keys = await Promise.all(
    older.filter((one) => isData(root, one)).map(async (one) => (await caches.open(one)).keys()),
  );
  const paths = keys.flat().map(({ url }) => pathBelow(root.pathname, new URL(url).pathname) ?? '');
  if (paths.length === 0) return;
  const renewals = [...paths, ...facts.finder].map((path) => fetchAnew(path, event));
  // What is gone from the site, or does not come, is not kept.
  await Promise.allSettled(renewals);
}

/** Fetches and keeps a file. Rejects when it did not come, or there is no room for it. */
async function fetchAnew(path: string, event: ExtendableEvent): Promise<void> {
  const kind = kindOf({ path, isNavigation: path.endsWith('/') }, facts.core);
  if (!kind) return;
  const request = new Request(new URL(path, root), { cache: 'reload' });
  const [response, done] = strategies[kind].handleAll({ request, event });
  await Promise.all([response, done]);
}

/** The page for pages that are not saved, with a list of those that are. */
async function showNotSaved({ request }: { request: Request }): Promise<Response | undefined> {
  if (request.mode !== 'navigate') return undefined;
  const page = await caches.match(new URL(notSavedPage, root), { cacheName: names.core });
  if (!page) return undefined;
  const list = listHtml(await listSaved(caches, root));
  const html = (await page.text()).replace('<div data-saved=""></div>', () => list);
  return new Response(html, { headers: page.headers });
}
