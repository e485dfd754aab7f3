// In forced colours our backgrounds and shadows are gone. Every state of the self-check must still
// be told from the page, and a chosen answer from the others.
import type { Locator, Page } from '@playwright/test';
import { longestPath } from '../support/longest-path.ts';
import { begin, choose, fill, goThrough, heading, press, ready } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
});

test('a chosen answer is told from the others by its own radio, and the focus by an outline', async ({
  page,
}) => {
  await ready(page);
  await press(page, 'Start');
  const [chosen, other] = ['18 to 64', '65 or older'].map((name) =>
    page.getByRole('radio', { name, exact: true }),
  );
  if (!chosen || !other) throw new Error('there must be two answers');
  const before = await chosen.screenshot();
  await choose(page, '18 to 64');
  await expect(chosen).not.toHaveCSS('appearance', 'none');
  expect((await chosen.screenshot()).equals(before)).toBe(false);
  await other.focus();
  await page.keyboard.press('ArrowUp');
  await expect(rowOf(chosen)).toHaveCSS('outline-style', 'solid');
  await expect(rowOf(other)).toHaveCSS('outline-style', 'none');
  expect(await bareIn(page)).toEqual([]);
});

test('an error, the box and the panel of help, the bar and the result keep their edges', async ({
  page,
}) => {
  await ready(page);
  await begin(page);
  await press(page, 'Continue');
  expect(await edgesOf(page.getByRole('alert'))).toEqual(['top', 'right', 'bottom', 'left']);
  expect(await bareIn(page)).toEqual([]);

  await fill(page, '00000000');
  await choose(page, 'Several days');
  const box = page.getByText('You do not have to carry this alone.');
  expect(await edgesOf(box)).toContain('left');
  await press(page, 'Continue');
  await expect(heading(page)).toHaveText('You do not have to carry this alone');
  for (const name of ['Call 988', 'Text 988']) {
    const link = page.getByRole('main').getByRole('link', { name, exact: true });
    expect(await edgesOf(link)).toEqual(['top', 'right', 'bottom', 'left']);
  }
  expect(await bareIn(page)).toEqual([]);

  await press(page, 'Keep going');
  const bar = page.getByRole('region', { name: 'Help now' });
  expect(await edgesOf(bar)).toEqual(['top', 'right', 'bottom', 'left']);
  await goThrough(page, longestPath);
  expect(await bareIn(page)).toEqual([]);
  await press(page, 'See my result');
  expect(await edgesOf(bar)).toEqual(['top', 'right', 'bottom', 'left']);
  expect(await bareIn(page)).toEqual([]);
});

const rowOf = (radio: Locator) => radio.locator('xpath=..');

/** The sides of a thing that have a line. */
async function edgesOf(thing: Locator): Promise<string[]> {
  await expect(thing).toBeVisible();
  return thing.evaluate((element) => {
    const style = getComputedStyle(element);
    return ['top', 'right', 'bottom', 'left'].filter(
      (side) =>
        style.getPropertyValue(`border-${side}-style`) === 'solid' &&
        parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1,
    );
  });
}

/** What can be pressed and yet has neither an edge, nor a line under it, nor a look of its own. */
async function bareIn(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .locator('button, input, a')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { borderTopWidth, appearance, textDecorationLine } = getComputedStyle(element);
          const isNative = appearance !== 'none' && element.matches('input');
          return parseFloat(borderTopWidth) === 0 && !isNative && textDecorationLine === 'none';
        })
        .map((element) => element.textContent),
    );
}
