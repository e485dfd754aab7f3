// The self-check stays as it is for a reader who saves pages: no worker asks, keeps or hears of it.
import type { Worker } from '@playwright/test';
import { goThrough, press, ready } from '../support/self-check.ts';
import { savedPaths, savePages, test } from '../support/offline.ts';
import { expect } from '../support/test.ts';
import { watchFaults } from '../support/watch-faults.ts';

const savingWorker = (workers: readonly Worker[]) =>
  workers.filter((one) => one.url().endsWith('/sw.js'));

test('with saved pages on, the self-check has no worker that can ask, keep or be told', async ({
  page,
  context,
}) => {
  await savePages(page);
  const answers: { path: string; fromWorker: boolean }[] = [];
  const byWorker: string[] = [];
  context.on('response', (response) => {
    answers.push({
      path: new URL(response.url()).pathname,
      fromWorker: response.fromServiceWorker(),
    });
  });
  context.on('request', (request) => {
    if (request.serviceWorker()) byWorker.push(request.url());
  });
  const before = await savedPaths(page);
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(answers.some(({ path }) => path === '/self-check/')).toBe(true);
  expect(answers.some(({ path }) => /^\/_astro\/Screener/.test(path))).toBe(true);
  expect(answers.filter(({ fromWorker }) => fromWorker)).toEqual([]);
  expect(byWorker.filter((url) => !/\/(sw|nothing)\.js$/.test(url))).toEqual([]);
  const controller = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  expect(controller).toMatch(/\/self-check\/nothing\.js$/);

  answers.length = 0;
  await press(page, 'Start');
  await goThrough(page, { 'How old': '18 to 64' }, 'Feeling down');
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  expect(answers).toEqual([]);
  await page.goto('/self-check/paper/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(answers.filter(({ fromWorker }) => fromWorker)).toEqual([]);
  expect(await savedPaths(page)).toEqual(before);
  expect(before.filter((path) => /self-check|Screener/.test(path))).toEqual([]);
  expect(savingWorker(context.serviceWorkers()).length).toBeLessThanOrEqual(1);
});

test('a self-check that is open when saving is turned on stays without the saving worker', async ({
  page,
  context,
}) => {
  await ready(page);
  const other = await context.newPage();
  await savePages(other);
  const controller = () =>
    page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? null);
  expect(await controller()).toBeNull();
  await page.reload();
  expect(await controller()).toMatch(/\/self-check\/nothing\.js$/);
});

test('without a connection the self-check is not there: nothing of it was kept', async ({
  browser,
  site,
}) => {
  // A context of its own: here a page that does not come must be no failure of the test.
  const context = await browser.newContext({ baseURL: site.address });
  const faults = watchFaults(context, site.address);
  const page = await context.newPage();
  await savePages(page);
  await page.goto('/self-check/');
  await page.goto('/self-check/paper/');
  await site.goAway();
  for (const path of ['/self-check/', '/self-check/paper/']) {
    await expect(page.goto(path)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  }
  expect(faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  await context.close();
});
