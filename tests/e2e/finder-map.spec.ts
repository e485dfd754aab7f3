import {
  askArea as ask,
  cards,
  heading,
  map,
  mapStop as stop,
  openMap as open,
} from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

// Without animations each key has done its work before the next is pressed.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the map has the clinics of the list, under the same numbers, and leads back to it', async ({
  page,
}) => {
  for (const place of ['37067', 'New York, NY', 'Anchorage AK']) {
    await open(page, `place=${encodeURIComponent(place)}`);
    const names = await cards(page).getByRole('heading').allTextContents();
    const pins = map(page).getByRole('button', { name: new RegExp(` of ${names.length}, `) });
    await expect(pins).toHaveCount(names.length);
    for (const [index, name] of names.entries()) {
      const label = `${index + 1} of ${names.length}, ${name.trim()}, `;
      await expect(map(page).getByRole('button', { name: label })).toHaveText(String(index + 1));
    }
    await pins.last().click();
    await expect(cards(page).last().getByRole('link').first()).toBeFocused();
  }
});

test('by keyboard the map is one stop, says its keys, can be skipped, and lets go', async ({
  page,
}) => {
  await open(page, 'place=37067');
  await expect(stop(page)).toHaveAccessibleDescription(/^Arrow keys move the map, .+ Escape goes/);
  await cards(page).last().getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip the map' });
  while (!(await skip.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  await expect(stop(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Alabama' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Alabama' })).toBeFocused();
});

test('Enter leads into the pins, arrows step through them, Escape leads out', async ({ page }) => {
  await open(page, 'place=37067');
  const count = await cards(page).count();
  const pin = (number: number) =>
    map(page).getByRole('button', { name: `${number} of ${count}, ` });
  await stop(page).focus();
  await page.keyboard.press('Enter');
  await expect(pin(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(pin(3)).toBeFocused();
  await expect(cards(page).nth(2)).toHaveClass(/is-marked/);
  await page.keyboard.press('ArrowLeft');
  await expect(pin(2)).toBeFocused();
  await page.keyboard.press('+');
  await expect(page.getByRole('status')).toHaveText(
    /^The map now shows about [\d,]+ miles across$/,
  );
  await expect(pin(2)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stop(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(cards(page).first().getByRole('link').first()).toBeFocused();
  await expect(pin(1)).toHaveClass(/is-up/);
});

test('far in and far out the map still works, and offers to search what it shows', async ({
  page,
}) => {
  await open(page, 'place=37067');
  await expect(ask(page)).toBeHidden();
  await stop(page).focus();
  for (let times = 0; times < 15; times += 1) await page.keyboard.press('+');
  await expect(page.getByRole('status')).toHaveText('The map now shows less than 1 mile across');
  await page.keyboard.press('Tab');
  await expect(ask(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ask(page)).toBeHidden();
  await stop(page).focus();
  for (let times = 0; times < 13; times += 1) await page.keyboard.press('-');
  await expect(page.getByRole('status')).toHaveText(
    /^The map now shows about [\d,]+ miles across$/,
  );
  await expect(ask(page)).toBeVisible();
});

test('moving the map with arrow keys or the hand offers the search, resizing does not', async ({
  page,
}) => {
  await open(page, 'place=37067');
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect(ask(page)).toBeHidden();
  await stop(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(ask(page)).toBeVisible();
  await open(page, 'place=37067');
  await expect(ask(page)).toBeHidden();
  const box = await stop(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 200);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 140, (box?.y ?? 0) + 260, { steps: 5 });
  await page.mouse.up();
  await expect(ask(page)).toBeVisible();
});

test('clinics beyond the pins are in clusters with names, which part and keep the focus', async ({
  page,
}) => {
  await open(page, 'place=37067&radius=any');
  await stop(page).focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('-');
  const clusters = map(page).getByRole('button', { name: /^\d+ clinics near .+, [A-Z]{2}$/ });
  await expect(clusters).not.toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(map(page).getByRole('button', { name: /clinics? near |\d of \d+/ })).not.toHaveCount(
    0,
  );
  await clusters.last().focus();
  const name = await clusters.last().getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(map(page).getByRole('button', { name: name ?? '', exact: true })).toHaveCount(0);
  const hasFocus = () => map(page).evaluate((element) => element.contains(document.activeElement));
  expect(await hasFocus()).toBe(true);
});

test('a clinic in the list under the pointer or the focus raises its pin', async ({ page }) => {
  await open(page, 'place=37067');
  const pin = (number: number) =>
    map(page).getByRole('button', { name: new RegExp(`^${number} of \\d+, `) });
  await cards(page).nth(1).hover();
  await expect(pin(2)).toHaveClass(/is-up/);
  await cards(page).first().getByRole('link').first().focus();
  await expect(pin(1)).toHaveClass(/is-up/);
  await expect(pin(2)).not.toHaveClass(/is-up/);
});

test('no streets are offered, and zooming asks no other server for anything', async ({ page }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await open(page, 'place=37067');
  await expect(page.getByRole('button', { name: 'Show streets' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the place of the map says what it is for while there is nothing to show', async ({
    page,
  }) => {
    const help = page.getByText('When a search finds clinics, a map of them can stand here.');
    await page.goto('/find-a-clinic/');
    await expect(help).toBeVisible();
    await page.goto('/find-a-clinic/?place=Qwertyville,+TN');
    await expect(help).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show map' })).toBeHidden();
    await page.goto('/find-a-clinic/?place=37067');
    await page.getByRole('button', { name: 'Show map' }).click();
    await expect(stop(page)).toBeVisible();
    await expect(help).toBeHidden();
  });
});

test('a clinic’s page shows where in its state it is, and says the same', async ({ page }) => {
  await page.goto('/clinics/tennessee/franklin/athena-care/');
  // ZIP code 37067 at 35.9122, -86.7688 (Census gazetteer, 2021), Nashville at 36.1659, -86.7844
  // (GeoNames 4644585). By hand: sin²(0.2537°/2) + cos 35.9122° cos 36.1659° sin²(0.0156°/2) =
  // 0.000004913; 2 × 3958.76 miles × √0.000004913 = 17.55 miles; bearing atan(0.0126 / −0.2537): 177°.
  const words = 'Franklin, about 18 miles south of Nashville, Tennessee';
  const picture = page.getByRole('img', { name: `Map: ${words}` });
  await expect(picture).toBeVisible();
  expect((await picture.boundingBox())?.width).toBeGreaterThan(200);
  await expect(page.getByText(`${words}. The dot is approximate`)).toBeVisible();
});
