// What a browser makes of page and headers together: the tools still work, and nothing is refused.
import { expect, test } from '@playwright/test';
import { watchFaults } from '../support/watch-faults.ts';
import { cards, field } from '../support/finder.ts';

let faults: string[] = [];
test.beforeEach(({ context, baseURL }) => {
  faults = watchFaults(context, baseURL);
});
test.afterEach(() => {
  expect(faults).toEqual([]);
});

test('the search compiles its engine and finds', async ({ page }) => {
  await page.goto('/search/?q=esketamine');
  await expect(page.getByRole('status')).toContainText(/found|result/i);
  await expect(
    page.getByRole('link', { name: 'What is Spravato, and does it help?' }).first(),
  ).toBeVisible();
});

test('the finder finds', async ({ page }) => {
  await page.goto('/find-a-clinic/');
  await field(page).fill('37067');
  await field(page).press('Enter');
  await expect(cards(page).first()).toBeVisible();
});

test('the self-check starts, and may not connect', async ({ page }) => {
  await page.goto('/self-check/');
  await page.getByRole('button', { name: /start/i }).click();
  await expect(page.getByRole('radio').or(page.getByRole('checkbox')).first()).toBeVisible();
  expect(faults).toEqual([]);
  const answer = await page.evaluate(() =>
    fetch('/robots.txt').then(
      () => 'connected',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  // The browser says so, and nothing else.
  await expect.poll(() => faults.join()).toContain("connect-src 'none'");
  faults = faults.filter((fault) => !fault.includes('Content Security Policy'));
});
