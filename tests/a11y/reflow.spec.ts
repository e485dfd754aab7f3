// Nothing is cut off or pushed out of sight: on the narrowest phone, and with large or loose text.
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';
import type { Page } from '@playwright/test';

const situations = [
  // 320 px is 1280 px at a zoom of 400 % (WCAG 2.2, 1.4.10).
  { name: '320 px wide', width: 320, css: '/* as it is */' },
  { name: 'text at 200 %', width: 1280, css: 'html { font-size: 200% }' },
  { name: 'text at 200 % on a phone', width: 360, css: 'html { font-size: 200% }' },
  {
    // The distances that WCAG 2.2, 1.4.12 names.
    name: 'loose text',
    width: 360,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
];

for (const path of [...onePerKind(readSitemap()), '/404.html']) {
  test(`${path} needs no sideways scrolling`, async ({ sharedPage: page }) => {
    await page.goto(path);
    for (const { name, width, css } of situations) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(adoptStyles, css);
      expect(await findOverflow(page), name).toEqual([]);
    }
  });
}

/** Lays these rules over the page's own, in place of those laid before. No policy forbids that. */
async function adoptStyles(css: string): Promise<void> {
  document.adoptedStyleSheets = [await new CSSStyleSheet().replace(css)];
}

/** What sticks out of the page to the right; a wide table that scrolls by itself does not. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > edge + 1,
    );
    return [`the page is ${document.documentElement.scrollWidth} px wide`].concat(
      wide.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class')}`),
    );
  });
}
