// One journey through each door in an engine that is not Chromium's: Firefox.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { mainHeading, openPage, openStand, type Stand } from './firefox.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

test('the browser is a Firefox', async () => {
  expect(await stand.browser.version()).toMatch(/^firefox\//i);
});

test('someone reads what a session is like, and goes on to its risks', async () => {
  const [page, faults] = await openPage(stand);
  await page.goto(`${stand.origin}/`);
  await follow(page, 'header a[href="/what-to-expect/"]');
  await follow(page, 'main a[href="/what-to-expect/iv-infusion/"]');
  expect(await mainHeading(page)).toMatch(/infusion|drip/i);
  await follow(page, 'header a[href="/safety/"]');
  expect(new URL(page.url()).pathname).toBe('/safety/');
  expect(await page.$eval('aside a[href="tel:988"]', (link) => link.checkVisibility())).toBe(true);
  expect(faults).toEqual([]);
});

test('someone finds clinics near a ZIP code, and opens one', async () => {
  const [page, faults] = await openPage(stand);
  await page.goto(`${stand.origin}/find-a-clinic/`);
  await page.locator('aria/ZIP code, city, state or clinic name[role="combobox"]').fill('37067');
  await page.keyboard.press('Enter');
  const answer = await page.waitForFunction(() =>
    [...document.querySelectorAll('main h2')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.textContent.trim())
      .find((text) => /^\d+ clinics within 25 miles of Franklin, TN 37067$/.test(text)),
  );
  const promised = Number.parseInt((await answer.jsonValue()) ?? '', 10);
  expect(await page.$$eval('main li h3', (cards) => cards.length)).toBe(promised);
  await follow(page, 'main li h3 a');
  expect(new URL(page.url()).pathname).toMatch(/^\/clinics\/[a-z-]+\/[a-z-]+\/[a-z0-9-]+\/$/);
  expect(faults).toEqual([]);
});

test('someone goes through the self-check to its result, and nothing is kept', async () => {
  const [page, faults] = await openPage(stand);
  await page.goto(`${stand.origin}/self-check/`);
  await page.locator('aria/Start[role="button"]').click();
  const seen = new Set<string>();
  for (let pages = 0; pages < 80; pages += 1) {
    const heading = await mainHeading(page);
    seen.add(heading);
    if (heading.includes('Check your answers')) break;
    await answerQuietly(page);
    await leave(page, heading, 'Continue');
  }
  await leave(page, 'Check your answers', 'See my result');
  expect(seen.size).toBeGreaterThan(12);
  const words = await page.$eval('main', (main) => main.textContent);
  expect(words).toContain('This is not a diagnosis');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/self-check/');
  expect(faults).toEqual([]);
});

/** Presses a link and waits for the page that it leads to. */
async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
}

/** Presses a button and waits until another heading is shown. */
async function leave(page: Page, heading: string, name: string): Promise<void> {
  await page.locator(`aria/${name}[role="button"]`).click();
  await page.waitForFunction(
    (before: string) => document.querySelector('h1')?.textContent.trim() !== before,
    {},
    heading,
  );
}

/** Chooses, for each question of the page, the answer that raises nothing, by its label. */
async function answerQuietly(page: Page): Promise<void> {
  const chosen = await page.$$eval('main input', (inputs) => {
    const quiet =
      /^(18 to 64|Low mood or depression|No|Never|None|Not at all|Not difficult at all|It helped a lot: .*|1|1 or 2)$/;
    const places = inputs.flatMap((input, place) =>
      quiet.test(input.labels?.[0]?.textContent.trim() ?? '') ? [{ name: input.name, place }] : [],
    );
    return [...new Map(places.toReversed().map(({ name, place }) => [name, place])).values()];
  });
  const inputs = await page.$$('main input');
  for (const place of chosen) await inputs[place]?.click();
}
