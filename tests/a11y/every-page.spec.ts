// Every page of the sitemap, and the 404 page, in light and dark: nothing that axe knows is wrong.
import { findBarriersInBothThemes } from '../support/axe.ts';
import { fewestPages, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

const paths = readSitemap();

test(`the sitemap lists at least ${fewestPages} pages`, () => {
  expect(paths.length).toBeGreaterThanOrEqual(fewestPages);
});

for (const path of [...paths, '/404.html']) {
  test(`${path} has no known barrier, in light and dark`, async ({ sharedPage: page }) => {
    await page.goto(path);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await findBarriersInBothThemes(page)).toEqual([]);
  });
}
