// The map of the clinic finder in every state, for everyone.
import type { Page, Request } from '@playwright/test';
import { findBarriersInBothThemes } from '../support/axe.ts';
import { askArea, cards, heading, map, mapStop, near37067, openMap } from '../support/finder.ts';
import { findFaults } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

// Without animations each key has done its work before the next is pressed.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Waits until what the map has asked for is there and drawn: names come in after it has moved. */
function watchMap(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  let drawn = '';
  return () =>
    expect
      .poll(async () => {
        const before = drawn;
        drawn = await mapStop(page).innerHTML();
        return open.size === 0 && drawn === before;
      })
      .toBe(true);
}

test('nothing stands in the way while the map is moved, used and searched', async ({ page }) => {
  test.setTimeout(60_000);
  const still = watchMap(page);
  await openMap(page, 'place=37067&treatment=iv&unsaid=yes');
  await still();
  expect(await findFaults(page), 'open').toEqual([]);

  // From here on the page keeps its size: at another one the map draws its names anew.
  await openMap(page, 'place=37067&treatment=iv&unsaid=yes');
  await mapStop(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(askArea(page)).toBeFocused();
  await still();
  expect(await findBarriersInBothThemes(page), 'moved').toEqual([]);

  await mapStop(page).focus();
  await page.keyboard.press('Enter');
  await expect(map(page).getByRole('button', { name: /^1 of \d+, / })).toBeFocused();
  await expect(cards(page).first()).toHaveClass(/is-marked/);
  await still();
  expect(await findBarriersInBothThemes(page), 'among the pins').toEqual([]);

  await mapStop(page).focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('-');
  await askArea(page).press('Enter');
  await expect(heading(page)).toContainText('in this area of the map');
  await still();
  expect(await findBarriersInBothThemes(page), 'an area').toEqual([]);

  await openMap(page, 'place=37067&radius=any');
  await mapStop(page).focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('-');
  const clusters = map(page).getByRole('button', { name: /^\d+ clinics near .+, [A-Z]{2}$/ });
  await expect(clusters).not.toHaveCount(0);
  await still();
  expect(await findBarriersInBothThemes(page), 'clusters').toEqual([]);
});

test('nothing stands in the way when the map cannot be loaded', async ({ page }) => {
  await page.route('**/finder-map.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
  );
  await page.goto('/find-a-clinic/?place=37067');
  await expect(heading(page)).toHaveText(near37067);
  await expect(page.getByText('The map could not be loaded.')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test('on a phone nothing stands in the way before and after "Show map"', async ({ page }) => {
  const still = watchMap(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/find-a-clinic/?place=37067');
  const button = page.getByRole('button', { name: 'Show map' });
  await expect(button).toBeVisible();
  expect(await findFaults(page), 'before').toEqual([]);
  await button.click();
  await expect(mapStop(page)).toBeVisible();
  await still();
  expect(await findFaults(page), 'after').toEqual([]);
});

test('in forced colours pins that say yes and pins that do not say can be told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openMap(page, 'place=37067&treatment=iv&unsaid=yes');
  const pins = map(page).getByRole('button', { name: /^\d+ of \d+, / });
  await expect(pins).not.toHaveCount(0);
  const grounds = await pins.evaluateAll((all) =>
    all.map((pin) => [pin.classList.contains('is-hollow'), getComputedStyle(pin).backgroundColor]),
  );
  const of = (isHollow: boolean) =>
    new Set(grounds.flatMap(([hollow, ground]) => (hollow === isHollow ? [ground] : [])));
  expect([of(true).size, of(false).size]).toEqual([1, 1]);
  expect([...of(true)]).not.toEqual([...of(false)]);
});
