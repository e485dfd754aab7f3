// The next page is fetched when a reader is about to press its link. Never from, or for, the self-check.
import { headersFor } from '../../src/cli/hosting/headers-for.ts';
import { headerRulesFor } from '../../src/cli/hosting/headers.ts';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import { savedPaths, savePages } from '../support/offline.ts';
import { ready } from '../support/self-check.ts';
import { readSitemap } from '../support/sitemap.ts';
import { expect, test as base } from '../support/test.ts';

/** What the server was asked for, and what it was asked for ahead of time. */
interface Asked {
  address: string;
  all: string[];
  ahead: string[];
}

const test = base.extend<{ asked: Asked }>({
  asked: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const server = createStaticServer('dist');
    const all: string[] = [];
    const ahead: string[] = [];
    server.on('request', ({ url = '', headers }) => {
      all.push(url);
      if (String(headers['sec-purpose']).includes('prefetch')) ahead.push(url);
    });
    const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
    await use({ address: `http://127.0.0.1:${port}`, all, ahead });
    server.close();
    server.closeAllConnections();
  },
  baseURL: ({ asked }, use) => use(asked.address),
});

const headersOf = (path: string) => headersFor(headerRulesFor({ tileOrigin: null }), path);

test('every page but the self-check names the rules', () => {
  const paths = readSitemap();
  expect(paths.length).toBeGreaterThan(100);
  const without = paths.filter((path) => !headersOf(path)['Speculation-Rules']);
  expect(without).toEqual(['/self-check/', '/self-check/paper/']);
});

for (const path of ['/', '/ketamine/', '/find-a-clinic/', '/clinics/tennessee/franklin/']) {
  test(`from ${path} only pages of this site may be fetched ahead, and not the self-check`, async ({
    page,
    context,
    asked,
  }) => {
    const session = await context.newCDPSession(page);
    let candidates: string[] = [];
    session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
      candidates = preloadingAttemptSources.map(({ key }) => key.url.replace(asked.address, ''));
    });
    await session.send('Preload.enable');
    await page.goto(path);
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links).toContain('/self-check/');
    await expect.poll(() => candidates).toContain('/safety/');
    expect(candidates.filter((one) => !/^\/(?!self-check)[^?]*$/.test(one))).toEqual([]);
    expect(asked.ahead).toEqual([]);
  });
}

test('pointing at a link fetches its page ahead', async ({ page, asked }) => {
  await page.goto('/ketamine/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Check yourself' }).hover();
  await menu.getByRole('link', { name: 'What to expect' }).hover();
  await expect.poll(() => asked.ahead).toEqual(['/what-to-expect/']);
});

test('a page that was fetched ahead is not asked for again when its link is pressed', async ({
  page,
  asked,
}) => {
  await page.goto('/ketamine/');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' });
  await link.hover();
  await expect.poll(() => asked.ahead).toContain('/safety/');
  await link.click();
  await expect(page).toHaveURL(/\/safety\/$/);
  expect(asked.all.filter((one) => one === '/safety/')).toEqual(['/safety/']);
});

test('the self-check fetches nothing ahead', async ({ page, asked }) => {
  await ready(page);
  const before = asked.all.length;
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Safety' }).hover();
  await menu.getByRole('link', { name: 'What to expect' }).click();
  await expect(page).toHaveURL(/\/what-to-expect\/$/);
  // A browser asks for the rules when it has the time, after the page is shown.
  await expect
    .poll(() => asked.all.indexOf('/speculation-rules.json'))
    .toBeGreaterThanOrEqual(before);
  expect(asked.all).not.toContain('/safety/');
  expect(asked.ahead).toEqual([]);
});

test('with saved pages on, a page that was only pointed at is not saved, and one that is opened is', async ({
  page,
  context,
}) => {
  await savePages(page);
  await page.goto('/ketamine/');
  const session = await context.newCDPSession(page);
  const failed: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Failure') failed.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' });
  await link.hover();
  await expect.poll(() => failed).toEqual(['/safety/']);
  expect(await savedPaths(page)).not.toContain('/safety/');
  await link.click();
  await expect(page).toHaveURL(/\/safety\/$/);
  await expect.poll(() => savedPaths(page)).toContain('/safety/');
});
