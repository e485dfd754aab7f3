// In forced colours every background of ours is gone: edges must still show what can be pressed.
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const path of onePerKind(readSitemap())) {
  test(`${path} shows the edges of what can be pressed`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const controls = page.locator('button, select, textarea, input:not([type=hidden]), summary');
    const bare = await controls.filter({ visible: true }).evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { borderStyle, borderWidth, appearance, textDecorationLine } =
            getComputedStyle(element);
          const hasEdge = borderStyle !== 'none' && parseFloat(borderWidth) > 0;
          const isNative =
            appearance !== 'none' && element.matches('[type=radio], [type=checkbox]');
          return !hasEdge && !isNative && textDecorationLine === 'none';
        })
        .map((element) => `${element.localName}: ${element.textContent.trim()}`),
    );
    expect(bare).toEqual([]);
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
