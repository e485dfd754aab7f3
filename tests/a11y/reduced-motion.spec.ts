// For those who ask for less motion nothing moves by itself, and no jump slides.
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

for (const path of onePerKind(readSitemap())) {
  test(`${path} holds still`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const slides = transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01);
        const isStill = !slides && animationName === 'none' && scrollBehavior === 'auto';
        return isStill ? [] : [`${element.localName}.${element.getAttribute('class')}`];
      }),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
