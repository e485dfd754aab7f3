// On paper: the words and the help line, and nothing that needs a screen.
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

for (const path of onePerKind(readSitemap())) {
  test(`${path} prints its words and the help line, without menus`, async ({
    sharedPage: page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Help in a crisis' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Footer' })).toBeHidden();
    await expect(page.getByText('Menu', { exact: true })).toBeHidden();
    // Ink on white paper, also for someone who reads in dark.
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}
