// Where the map goes, and what comes of it.
import {
  askArea as ask,
  cards,
  heading,
  map,
  mapStop as stop,
  near37067,
  openMap as open,
} from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('"Search this area" lists what is in view, and no coordinate reaches the address', async ({
  page,
}) => {
  await open(page, 'place=37067');
  const before = await cards(page).count();
  const { length } = page.url();
  await stop(page).focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('-');
  await ask(page).press('Enter');
  await expect(heading(page)).toHaveText(/^\d+ clinics in this area of the map$/);
  await expect(heading(page)).toBeFocused();
  const count = Number.parseInt(await heading(page).innerText(), 10);
  expect(count).toBeGreaterThan(before);
  await expect(cards(page)).toHaveCount(Math.min(count, 20));
  await expect(map(page)).toHaveAccessibleName(`Map of ${count} clinics, numbered as in the list`);
  // Distances would be from nowhere.
  await expect(cards(page).first()).not.toContainText('miles');
  await expect(page).toHaveURL(/\/find-a-clinic\/\?place=37067$/);
  expect(page.url()).toHaveLength(length);
  expect(await page.evaluate(() => Object.keys(localStorage).concat(document.cookie))).toEqual([
    '',
  ]);
  await page.goBack();
  await expect(heading(page)).toHaveText(near37067);
  await expect(cards(page)).toHaveCount(before);
  await page.goForward();
  await expect(heading(page)).toHaveText(`${count} clinics in this area of the map`);
});

test('with less motion asked for, keys move the map and its pins at once', async ({ page }) => {
  await open(page, 'place=37067');
  // Every place that the map's ground is drawn at, however short: a slide has a dozen.
  const places = await stop(page).evaluateHandle((canvas) => {
    const seen: string[] = [];
    const pane = canvas.firstElementChild;
    const look = () => {
      const style = pane?.getAttribute('style') ?? '';
      if (seen.at(-1) !== style) seen.push(style);
    };
    new MutationObserver(look).observe(canvas, { attributes: true, subtree: true });
    return seen;
  });
  const taken = () => places.evaluate((seen) => seen.splice(0).length);
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await stop(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(ask(page)).toBeVisible();
  expect(await taken()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  // A slide ignores keys until it has ended: each of these moved the map once.
  expect(await taken()).toBe(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(map(page).locator(':focus')).toHaveText(/^\d+$/);
  expect(await taken()).toBeLessThanOrEqual(2);
  expect(await moving()).toBe(0);
});

test('a search on Guam draws its islands and the nearest clinics on one side of the map', async ({
  page,
}) => {
  await open(page, 'place=96910');
  const box = (await stop(page).boundingBox()) ?? { x: 0, width: 0 };
  const pins = await map(page)
    .getByRole('button', { name: / of \d+, / })
    .all();
  expect(pins.length).toBeGreaterThan(0);
  for (const pin of pins) {
    const { x = NaN, width = NaN } = (await pin.boundingBox()) ?? {};
    expect(x).toBeGreaterThan(box.x);
    expect(x + width).toBeLessThan(box.x + box.width);
  }
  // Honolulu lies between the two, 3,800 miles from Guam and 2,400 from California.
  await expect(map(page).getByText('Honolulu', { exact: true })).toBeVisible();
});
