// Nothing is cut off or pushed out of sight: on the narrowest phone, and with large or loose text.
import { findOverflow } from '../support/reflow.ts';
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

for (const path of [...onePerKind(readSitemap()), '/404.html']) {
  test(`${path} needs no sideways scrolling`, async ({ sharedPage: page }) => {
    await page.goto(path);
    expect(await findOverflow(page)).toEqual([]);
  });
}
