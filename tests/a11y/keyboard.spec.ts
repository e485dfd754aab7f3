// The site with a keyboard alone.
import { findBarriers } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import type { Locator, Page } from '@playwright/test';

test('the first Tab finds the skip link, and Enter leads past the header', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`wherever Tab leads, the focus can be seen (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const stops: { name: string; isVisible: boolean }[] = [];
    // Round the page once: after the last stop the focus leaves for the browser itself.
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(describeFocus);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    const links = await page.getByRole('link').count();
    expect(stops.length).toBeGreaterThanOrEqual(links);
  });
}

test.describe('on a phone, without JavaScript', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('the menu opens and closes with the keyboard', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    await expect(menu).toBeHidden();
    const button = page.getByText('Menu', { exact: true });
    await tabTo(page, button);
    await expect(button).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
  });
});

test('the open menu on a phone has no known barrier', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

/** Presses Tab until the focus is on the element or around it. Fails when it never gets there. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => document.activeElement?.contains(element))) return;
  }
  throw new Error('Twenty presses of Tab do not lead there.');
}

function describeFocus(): { name: string; isVisible: boolean } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return {
    name: element.textContent.trim(),
    isVisible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0,
  };
}
