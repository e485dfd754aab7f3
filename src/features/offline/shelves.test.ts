import { beforeEach, expect, test, vi } from 'vitest';
import { readCopy, toCopy } from './saved-copy.ts';
import { keepsPages, makeRoom, trim } from './shelves.ts';

/** Caches as far as the shelves use them. Order: of saving, as the specification has it. */
class MemoryCache {
  readonly entries = new Map<string, string>();
  keys = () => Promise.resolve([...this.entries.keys()].map((url) => ({ url })));
  delete = (key: string | { url: string }) =>
    Promise.resolve(this.entries.delete(typeof key === 'string' ? key : key.url));
}

const cache = new MemoryCache();
const site = 'https://site.invalid';
const shelf = { cacheName: 'pages', most: 80, days: 90 };
const keeper = {
  isOn: () => Promise.resolve(true),
  forget: () => Promise.resolve(),
  reason: () => 'offline' as const,
  now: () => new Date('2026-11-28T12:00:00Z'),
};
const kept = () => [...cache.entries.keys()];

beforeEach(() => {
  cache.entries.clear();
  for (const name of ['a', 'b', 'c', 'd']) cache.entries.set(`${site}/${name}/`, '');
  vi.stubGlobal('caches', {
    open: () => Promise.resolve(cache),
    has: () => Promise.resolve(true),
  });
});

test('over the bound, what was saved longest ago goes first', async () => {
  await trim('pages', 3);
  expect(kept()).toEqual(['b', 'c', 'd'].map((name) => `${site}/${name}/`));
  await trim('pages', 3);
  expect(kept()).toHaveLength(3);
});

test('when there is no room, half of a shelf goes, the oldest half', async () => {
  await makeRoom([shelf]);
  expect(kept()).toEqual(['c', 'd'].map((name) => `${site}/${name}/`));
});

const html = (status: number) =>
  new Response('<title>A</title>', { status, headers: { 'content-type': 'text/html' } });
const willUpdate = (response: Response, isOn = true) =>
  keepsPages(shelf, { ...keeper, isOn: () => Promise.resolve(isOn) }).cacheWillUpdate({
    request: new Request(`${site}/a/?place=37067`),
    response,
  });

test('a page is dated when it is saved, and not saved once saving is turned off', async () => {
  const copy = await willUpdate(html(200));
  expect(copy && readCopy(copy)?.savedAt).toEqual(keeper.now());
  expect(await willUpdate(html(200), false)).toBeNull();
});

test('a page that is gone is removed, another error changes nothing', async () => {
  expect(await willUpdate(html(403))).toBeNull();
  expect(kept()).toContain(`${site}/a/`);
  expect(await willUpdate(html(404))).toBeNull();
  expect(kept()).not.toContain(`${site}/a/`);
});

test('what is no page is not saved as one', async () => {
  expect(await willUpdate(Response.json({}))).toBeNull();
});

test('a server that fails counts as none', () => {
  const { fetchDidSucceed } = keepsPages(shelf, keeper);
  expect(() => fetchDidSucceed({ response: html(503) })).toThrow('503');
});

test('a copy is shown for ninety days, and not on the ninety-first', async () => {
  const show = async (savedAt: string) => {
    const cachedResponse = await toCopy(html(200), new Date(savedAt));
    return keepsPages(shelf, keeper).cachedResponseWillBeUsed({ cachedResponse });
  };
  expect(await show('2026-08-30T12:00:00Z')).not.toBeNull();
  expect(await show('2026-08-29T12:00:00Z')).toBeNull();
});
