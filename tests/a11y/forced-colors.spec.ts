// In forced colours every background of ours is gone: edges must still show what can be pressed.
import { findBare } from '../support/forced-colors.ts';
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const path of onePerKind(readSitemap())) {
  test(`${path} shows the edges of what can be pressed`, async ({ sharedPage: page }) => {
    await page.goto(path);
    expect(await findBare(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.getByText('Menu', { exact: true })).toBeVisible();
  });
}

test('the focus is an outline, which forced colours keep', async ({ sharedPage: page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toHaveCSS('outline-style', 'solid');
});
