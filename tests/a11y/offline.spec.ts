// Every state of the switch that saves pages, for everyone.
import type { Page } from '@playwright/test';
import { read, savePages, test } from '../support/offline.ts';
import { findFaults } from '../support/state.ts';
import { expect } from '../support/test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name });
const turnOn = 'Save pages on this device';
const turnOff = 'Turn off and remove all saved pages';

test('nothing stands in the way while it is off, on, and off again', async ({ page, site }) => {
  await page.goto('/offline/');
  await expect(page.getByText('Off. This site keeps nothing')).toBeVisible();
  expect(await findFaults(page), 'off').toEqual([]);

  await savePages(page);
  await read(page, '/treatments/nasal-spray/');
  await page.goto('/offline/');
  await expect(page.getByRole('listitem').filter({ hasText: 'saved on' })).toHaveCount(2);
  expect(await findFaults(page), 'on, with saved pages').toEqual([]);

  await site.goAway();
  await page.goto('/treatments/nasal-spray/');
  await expect(page.getByRole('status')).toContainText('This is the copy');
  expect(await findFaults(page), 'a saved copy').toEqual([]);
  await page.goto('/safety/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^This page is not saved/);
  expect(await findFaults(page), 'a page that is not saved').toEqual([]);

  await site.comeBack();
  await page.goto('/offline/');
  await button(page, turnOff).click();
  await expect(page.getByText('Off. All saved pages are removed')).toBeFocused();
  expect(await findFaults(page), 'off again').toEqual([]);
});

test('while the first pages are saved this is said, aloud too, and nothing stands in the way', async ({
  page,
  context,
}) => {
  const held: (() => void)[] = [];
  const released = new Promise<void>((resolve) => held.push(resolve));
  await context.route('**/sw.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/offline/');
  await button(page, turnOn).press('Enter');
  const words = 'Saving the first pages. This takes a moment.';
  await expect(page.getByRole('status')).toHaveText(words);
  await expect(page.getByText(words)).toHaveCount(2);
  await expect(button(page, turnOn)).toBeFocused();
  expect(await findFaults(page)).toEqual([]);
  for (const release of held) release();
  await expect(page.getByText('On. Pages that you open from now on')).toBeFocused();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('nothing stands in the way when the browser refuses', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  await page.goto('/offline/');
  await button(page, turnOn).click();
  await expect(page.getByText('Your browser did not let us save pages.')).toBeFocused();
  expect(await findFaults(page)).toEqual([]);
});

test('by keyboard it is turned on, a saved page is opened, and it is turned off', async ({
  page,
}) => {
  await page.goto('/offline/');
  const line = page.getByText(/^(Off|On)\. /);
  await expect(line).toHaveText(/^Off\. This site keeps nothing/);
  while (!(await button(page, turnOn).evaluate((one) => one === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line).toBeFocused();
  await expect(line).toHaveText(/^On\. /);
  const saved = page.getByRole('listitem').filter({ hasText: 'saved on' }).getByRole('link');
  await expect(saved).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(button(page, turnOff)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(saved).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(line).toHaveText(/^Off\. All saved pages are removed/);
  await expect(line).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, turnOn)).toBeFocused();
});
