// For those who ask for less motion nothing moves by itself, and no jump slides.
import { findMotion } from '../support/motion.ts';
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

for (const path of onePerKind(readSitemap())) {
  test(`${path} holds still`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await findMotion(page)).toEqual([]);
  });
}
