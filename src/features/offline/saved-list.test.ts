import { expect, test } from 'vitest';
import { toCopy } from './saved-copy.ts';
import { forgetOld, listSaved } from './saved-list.ts';

const root = new URL('https://site.invalid/copy/');
const now = new Date('2026-11-28T12:00:00Z');

/** The storage of a device, as far as saved pages use it. Shape: cache → address → day of saving. */
async function storageOf(caches: Record<string, Record<string, string>>): Promise<CacheStorage> {
  const opened = new Map<string, Map<string, Response>>();
  for (const [name, pages] of Object.entries(caches)) {
    const cache = new Map<string, Response>();
    for (const [path, day] of Object.entries(pages)) {
      const page = new Response(`<title>${path}</title>`);
      cache.set(new URL(path, root).href, await toCopy(page, new Date(`${day}T12:00:00Z`)));
    }
    opened.set(name, cache);
  }
  const addressOf = (key: Request | string) => (typeof key === 'string' ? key : key.url);
  const open = (name: string) => {
    const cache = opened.get(name) ?? new Map<string, Response>();
    return Promise.resolve({
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      match: (key: Request) => Promise.resolve(cache.get(addressOf(key))),
      delete: (key: Request) => Promise.resolve(cache.delete(addressOf(key))),
    });
  };
  // As much of the browser's own as is asked of it here.
  return { keys: () => Promise.resolve([...opened.keys()]), open } as unknown as CacheStorage;
}

test('what was opened more than ninety days ago is gone, help and newer pages stay', async () => {
  const storage = await storageOf({
    'ketamine-plainly /copy/ core-1': { 'help-now/': '2026-01-01' },
    'ketamine-plainly /copy/ pages': { 'cost/': '2026-08-29', 'safety/': '2026-08-30' },
    'ketamine-plainly /copy/ clinics': { 'clinics/a/b/c/': '2026-08-29' },
  });
  await forgetOld(storage, root, now);
  const left = (await listSaved(storage, root)).map(({ path }) => path);
  expect(left).toEqual(['/copy/safety/', '/copy/help-now/']);
});

test('another copy on the same host is neither listed nor touched', async () => {
  const other = new URL('https://site.invalid/');
  const storage = await storageOf({ 'ketamine-plainly / pages': { 'cost/': '2026-08-01' } });
  await forgetOld(storage, root, now);
  expect(await listSaved(storage, root)).toEqual([]);
  expect(await listSaved(storage, other)).toHaveLength(1);
});
