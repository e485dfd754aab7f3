// Chromium keeps whole pages in memory for Back and Forward. Playwright turns that off unless told.
import { findChromium } from '../../src/cli/find-chromium.ts';
import { goThrough, heading, press, ready } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

const executablePath = findChromium();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('a page that was cleared and left comes back from memory empty', async ({ page }) => {
  await ready(page);
  await press(page, 'Start');
  await goThrough(page, { 'How old': '18 to 64' }, 'Feeling down');
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await page.goto('/self-check/paper/');
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  expect(await page.evaluate(() => document.documentElement.dataset['persisted'])).toBe('true');
  await press(page, 'Start');
  await expect(heading(page)).toHaveText('How old are you?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
