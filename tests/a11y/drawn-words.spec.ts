// The measure of words over shapes, which axe leaves open, seen to find what it is there to find.
import { findFaintWords } from '../support/drawn-words.ts';
import { expect, test } from '../support/test.ts';

// #767676 on white is 4.54 to 1, and #777777 is 4.48 to 1 (WebAIM's contrast checker).
const drawing = (fill: string, shape: string) =>
  `<svg width="200" height="50">${shape}<text x="20" y="30" fill="${fill}">words</text></svg>`;
const white = '<rect width="200" height="50" fill="#fff"></rect>';
const black = '<rect width="200" height="50" fill="#000"></rect>';
const band = '<path d="M0 25h200" stroke="#fff" stroke-width="50"></path>';

for (const [what, html, isFound] of [
  ['just dark enough', drawing('#767676', white), false],
  ['just too light', drawing('#777777', white), true],
  ['dark on a dark shape', drawing('#333333', black), true],
  ['light on a dark shape', drawing('#ffffff', black), false],
  ['light on a light band over a dark shape', drawing('#ffffff', black + band), true],
  ['half seen through', drawing('rgb(0 0 0 / 50%)', white), true],
] as const) {
  test(`${what}: ${isFound ? 'found' : 'left alone'}`, async ({ page }) => {
    await page.setContent(html);
    expect((await findFaintWords(page, ['text'])).length).toBe(isFound ? 1 : 0);
  });
}

test('a label is measured against the background it brings', async ({ page }) => {
  await page.setContent(
    '<body bgcolor="black"><b style="background:#fff;color:#777777">name</b></body>',
  );
  expect(await findFaintWords(page, ['b'])).toEqual([
    'drawn words "name" have a contrast of 4.48 to 1',
  ]);
});
