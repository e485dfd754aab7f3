// When the site changes, when the network is slow, and when the device refuses to store.
import { once } from 'node:events';
import { readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { writeWorker } from '../../src/cli/offline/write-worker.ts';
import { read, savedPaths, savePages, test, type Site } from '../support/offline.ts';
import { expect } from '../support/test.ts';

const change = ({ folder }: Site, file: string, from: string | RegExp, to: string) => {
  const place = path.join(folder, file);
  // Most of a copy are links to the built site, which is every test's.
  if (!realpathSync(place).startsWith(realpathSync(folder))) {
    throw new Error(`${file} is not a copy: name it in support/offline.ts before you change it.`);
  }
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
};

const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());
const refused = (page: Page) => page.getByText('Your browser did not let us save pages.');

/** What is on the device in the end: nothing at all, not even a worker. */
async function expectNothing(page: Page): Promise<void> {
  const left = await page.evaluate(async () => ({
    caches: await caches.keys().catch(() => []),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ caches: [], workers: 0 });
}

async function setQuota(context: BrowserContext, page: Page, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

test.describe('on a site of its own', () => {
  test.use({ isCopied: true });

  test('a new build: its first pages are saved at once, what it replaces is thrown away', async ({
    page,
    site,
  }) => {
    await savePages(page);
    await read(page, '/cost/');
    await read(page, '/find-a-clinic/?place=37067');
    await expect.poll(() => savedPaths(page)).toContain('/data/clinics.json');
    const before = await cacheNames(page);

    change(site, 'help-now/index.html', 'You do not have to carry this alone', 'A newer help page');
    change(site, 'data/clinics.json', '{', '{ ');
    await writeWorker(site.folder);
    await page.goto('/ketamine/');
    const revised = (names: readonly string[]) => names.filter((one) => / (core|data)-/.test(one));
    const older = revised(before);
    expect(older).toHaveLength(2);
    // By itself a browser looks for a new worker when it has nothing else to do.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/'))?.update());
    await expect
      .poll(async () => (await cacheNames(page)).filter((one) => older.includes(one)), {
        timeout: 15_000,
      })
      .toEqual([]);
    expect(revised(await cacheNames(page))).toHaveLength(2);
    expect(await savedPaths(page)).toContain('/data/clinics.json');

    await site.goAway();
    await page.goto('/help-now/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newer help page');
    await page.goto('/cost/');
    await expect(page.getByText('This is the copy')).toBeVisible();
  });

  test('an old copy of a page runs the old scripts, a new page the new ones', async ({
    page,
    site,
  }) => {
    const clinic = '/clinics/tennessee/franklin/athena-care/';
    const other = '/clinics/tennessee/franklin/';
    await savePages(page);
    await read(page, clinic);
    const oldScripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
    expect(oldScripts.length).toBeGreaterThan(0);
    for (const one of oldScripts) await expect.poll(() => savedPaths(page)).toContain(one);
    // The same scripts under new names, as a build gives them when their contents change.
    const town = 'clinics/tennessee/franklin';
    const pages = readdirSync(path.join(site.folder, town), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => path.posix.join(town, file));
    const names = oldScripts.map((one) => path.basename(one));
    for (const name of names) {
      const code = readFileSync(path.join(site.folder, '_astro', name), 'utf8');
      writeFileSync(path.join(site.folder, '_astro', `new-${name}`), code);
    }
    for (const file of pages) {
      for (const name of names) change(site, file, `/_astro/${name}`, `/_astro/new-${name}`);
    }
    await writeWorker(site.folder);
    await read(page, other);

    await site.goAway();
    const asked: string[] = [];
    page.on('requestfinished', (request) =>
      asked.push(path.basename(new URL(request.url()).pathname)),
    );
    await page.goto(clinic);
    await expect(page.getByRole('button', { name: 'Keep Athena Care' })).toBeVisible();
    expect(
      asked.filter((name) => name.endsWith('.js')).filter((one) => one.startsWith('new-')),
    ).toEqual([]);
    asked.length = 0;
    await page.goto(other);
    await expect(page.getByRole('button', { name: /^Keep / }).first()).toBeVisible();
    const ours = asked.filter((name) => name.endsWith('.js'));
    expect(ours.filter((name) => names.includes(name))).toEqual([]);
  });

  test('a page that does not come in time is shown as it was saved, and then as it is', async ({
    page,
    site,
    context,
  }) => {
    await writeWorker(site.folder, 1);
    await savePages(page);
    await read(page, '/cost/');
    const gate = new AbortController();
    await context.route('**/cost/', async (route) => {
      if (!gate.signal.aborted) await once(gate.signal, 'abort');
      await route.continue();
    });
    await page.goto('/cost/');
    await expect(page.getByRole('status')).toContainText('This site did not answer.');
    gate.abort();
    await page.reload();
    await expect(page.getByText('This is the copy')).toHaveCount(0);
  });
});

test('a device without room for the first pages: it is said, and nothing is left', async ({
  page,
  context,
}) => {
  await page.goto('/offline/');
  await setQuota(context, page, 20_000);
  await page.getByRole('button', { name: 'Save pages on this device' }).click();
  await expect(refused(page)).toBeFocused();
  await expectNothing(page);
});

test('a device that is full later: pages still open, and the first pages stay', async ({
  page,
  context,
  site,
}) => {
  await savePages(page);
  await setQuota(context, page, 1);
  await page.goto('/cost/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A browser asks for the rules of fetching ahead after all else.
  await page.goto('/ketamine/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await site.goAway();
  await page.goto('/help-now/');
  await expect(page.getByText('This is the copy')).toBeVisible();
});

test('a browser that refuses caches: it is said, and nothing is left', async ({
  page,
  context,
}) => {
  // The worker's own: a page cannot reach into it, so its file refuses.
  await context.route('**/sw.js', async (route) => {
    const response = await route.fetch();
    const refusal = "caches.open = () => Promise.reject(new DOMException('no', 'SecurityError'));";
    await route.fulfill({ response, body: refusal + (await response.text()) });
  });
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Save pages on this device' }).click();
  await expect(refused(page)).toBeFocused();
  await expectNothing(page);
});

test('a browser that refuses workers: it is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Save pages on this device' }).click();
  await expect(refused(page)).toBeFocused();
});

test('a browser without workers says so, and there is nothing to press', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('/offline/');
  await expect(page.getByText('Your browser does not let this site keep pages.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
