// Whether anything is cut off or pushed out of sight, with a narrow screen or with other text.
import type { Page } from '@playwright/test';

const situations = [
  // 320 px is 1280 px at a zoom of 400 % (WCAG 2.2, 1.4.10).
  { name: '320 px wide', width: 320, css: '' },
  { name: 'text at 200 %', width: 1280, css: 'html { font-size: 200% }' },
  { name: 'text at 200 % on a phone', width: 360, css: 'html { font-size: 200% }' },
  {
    // The distances that WCAG 2.2, 1.4.12 names.
    name: 'loose text',
    width: 360,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
];

/**
 * What sticks out of the page to the right on the narrowest phone, with text twice as large, and
 * with lines and letters set wide. The page is then as it was.
 */
export async function findOverflow(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  const found: string[] = [];
  for (const { name, width, css } of situations) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(listWide, css)).map((line) => `${name}: ${line}`));
  }
  if (size) await page.setViewportSize(size);
  return found;
}

/** With these rules over the page's own, which no policy forbids. A table that scrolls is not wide. */
async function listWide(css: string): Promise<string[]> {
  const rules = await new CSSStyleSheet().replace(css);
  document.adoptedStyleSheets.push(rules);
  const edge = document.documentElement.clientWidth;
  const width = document.documentElement.scrollWidth;
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > edge + 1)
    .map((element) => `${element.localName}.${element.getAttribute('class')}`);
  // The map has adopted rules too: they stay.
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
  return width <= edge ? [] : [`the page is ${width} px wide`, ...wide.slice(0, 5)];
}
