import { cards, field, heading, near37067, search } from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

test('L03 L04 a ZIP code gives clinics by distance, and the heading takes the focus', async ({
  page,
}) => {
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/\/find-a-clinic\/\?place=37067$/);
  await expect(page.getByRole('status')).toHaveText(/^\d+ clinics found$/);
  const first = cards(page).first();
  await expect(first).toContainText('Franklin, TN');
  await expect(first).toContainText('less than 1 mile');
  await expect(
    first.getByRole('link', { name: /^Call .+: \(\d{3}\) \d{3}-\d{4}$/ }),
  ).toHaveAttribute('href', /^tel:\+1\d{10}$/);
});

test('L19 when the data cannot be read, the states and the help line are still there (F22)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await search(page, '37067');
  await expect(heading(page)).toHaveText('We could not load the clinics');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('press Search again, or choose your state')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tennessee' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'text 988' })).toBeVisible();
});

test('L07 L23 the help line and "call before you go" stand in every state of the finder', async ({
  page,
}) => {
  const isThere = async () => {
    await expect(page.getByRole('link', { name: 'text 988' })).toBeVisible();
    await expect(page.getByText('Call before you go.')).toBeVisible();
  };
  await page.goto('/find-a-clinic/');
  await isThere();
  for (const place of ['37067', 'Qwertyville', 'Springfield', 'Guam', 'Amarillo TX', '']) {
    await search(page, place);
    await expect(heading(page)).toBeVisible();
    await isThere();
  }
});

test('L04 without one clinic the heading still says so and takes the focus', async ({ page }) => {
  await page.goto('/find-a-clinic/?kind=va&kind=community-mh&telehealth=yes&pay=assistance');
  await field(page).fill('Franklin, TN');
  await field(page).press('Enter');
  await expect(heading(page)).toHaveText(
    /^No clinics that fit your filters within 25 miles of Franklin, TN\./,
  );
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Remove all filters' })).toBeVisible();
});

test('twenty are listed, then twenty more, and the first new one takes the focus', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/?place=Franklin%2C+TN&radius=any');
  await expect(heading(page)).toHaveText(/^1\d\d clinics, at any distance from Franklin, TN$/);
  await expect(cards(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show 20 more' }).press('Enter');
  await expect(cards(page)).toHaveCount(40);
  await expect(cards(page).nth(20).getByRole('link').first()).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^21 to 40 of 1\d\d clinics shown$/);
});

const sizes = [
  [400, 812],
  [414, 736],
  [411, 731],
  [360, 640],
  [320, 640],
  [481, 800],
  [768, 900],
  [1007, 800],
  [1024, 800],
] as const;

test('L12 at every size from 320 pixels up the search fits and every filter is there (F29)', async ({
  page,
}) => {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.goto('/find-a-clinic/?place=37067&pay=medicare&unsaid=yes');
    await expect(cards(page).first()).toBeVisible();
    await page.getByText('More filters').click();
    await expect(page.getByRole('radio', { name: /^Off-label/ })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Medicaid/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Apply filters' })).toBeVisible();
    const spill = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(spill, `${width} pixels`).toBeLessThanOrEqual(0);
  }
});

test.describe('on a phone of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('L12 the list fits, and the map waits for its button', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await search(page, '37067');
    await expect(heading(page)).toHaveText(near37067);
    const show = page.getByRole('button', { name: 'Show map' });
    await expect(show).toBeVisible();
    expect(scripts.filter((url) => /finder-map/.test(url))).toEqual([]);
    await show.click();
    await expect(page.getByRole('group', { name: /^Map of/ })).toBeVisible();
    const spill = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    // Less than nothing: a scroll bar has its place kept.
    expect(spill).toBeLessThanOrEqual(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way leads from the form by state and city to a clinic', async ({ page }) => {
    await page.goto('/find-a-clinic/');
    await page.getByRole('textbox', { name: /^ZIP code/ }).fill('37067');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?place=37067/);
    await page.getByRole('link', { name: 'Choose your state instead' }).click();
    await page.getByRole('link', { name: 'Tennessee' }).click();
    await page.getByRole('link', { name: 'Franklin', exact: true }).click();
    await page.getByRole('link', { name: 'Athena Care', exact: true }).click();
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Athena Care');
    await expect(main).toContainText(
      'We read its own website in November 2026. We have not called.',
    );
    await expect(main).toContainText('IV ketamine: yes, says its own website');
    await expect(main).toContainText('Off-label.');
    await expect(main).toContainText('Spravato nasal spray: not known');
    await expect(main).toContainText('Not known: what it costs. Call and ask.');
    await expect(main).toContainText('has not set a contact yet');
    await expect(main.getByRole('link', { name: /^Call Athena Care: / })).toHaveAttribute(
      'href',
      /^tel:\+1/,
    );
  });
});
