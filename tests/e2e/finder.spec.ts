import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'ZIP code, or city and state' });
const cards = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const near37067 = /^\d+ clinics within 25 miles of Franklin, TN 37067$/;

async function search(page: Page, place: string) {
  await page.goto('/find-a-clinic/');
  await field(page).fill(place);
  await field(page).press('Enter');
}

test('a ZIP code gives clinics by distance, and the heading takes the focus', async ({ page }) => {
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

test('a place without clinics and a place we cannot find are two messages', async ({ page }) => {
  await search(page, 'Amarillo TX');
  await expect(heading(page)).toHaveText(
    /^No clinics within 25 miles of Amarillo, TX\. The nearest is about \d+ miles away\.$/,
  );
  await expect(cards(page)).not.toHaveCount(0);
  await search(page, 'Qwertyville, TN');
  await expect(heading(page)).toHaveText('There is a problem');
  await expect(
    page.getByRole('link', { name: /We could not find “Qwertyville, TN”/ }),
  ).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

test('an error is said twice, in one sentence, and what was typed stays', async ({ page }) => {
  const message = 'Enter a 5-digit ZIP code, or a city and state like Franklin, TN';
  await search(page, '123');
  await expect(page).toHaveTitle(/^Error: Find a clinic/);
  await expect(field(page)).toHaveAccessibleDescription(`Like 37067 or Franklin, TN ${message}`);
  await expect(field(page)).toHaveValue('123');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: message })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await field(page).fill('37067');
  await expect(page).toHaveTitle(/^Error: /);
  await field(page).press('Enter');
  await expect(heading(page)).toHaveText(near37067);
  await expect(field(page)).not.toHaveAttribute('aria-invalid');
});

test('a city that several states have is asked about', async ({ page }) => {
  await search(page, 'Springfield');
  await expect(heading(page)).toHaveText('Which one do you mean?');
  await page.getByRole('link', { name: 'Springfield, IL' }).click();
  await expect(heading(page)).toContainText('of Springfield, IL');
  await expect(field(page)).toHaveValue('Springfield, IL');
});

test('a link, back, forward and reload restore the search', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067&radius=10');
  await expect(heading(page)).toContainText('within 10 miles of Franklin, TN 37067');
  await page.getByRole('combobox', { name: 'How far' }).selectOption('50 miles');
  await expect(heading(page)).toContainText('within 10 miles');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(heading(page)).toContainText('within 50 miles of Franklin, TN 37067');
  await page.goBack();
  await expect(heading(page)).toContainText('within 10 miles');
  await page.goForward();
  await page.reload();
  await expect(heading(page)).toContainText('within 50 miles');
  await expect(page).toHaveURL(/\?place=37067&radius=50$/);
});

test('the same search again reads no file again', async ({ page }) => {
  const read: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/data\/(zip|clinics)/.test(pathname)) read.push(pathname);
  });
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(heading(page)).toBeFocused();
  }
  expect(read.sort()).toEqual(['/data/clinics.json', '/data/zip/370.json']);
});

test('a treatment asked for leaves out the rest, and can let in those that do not say', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/?place=37067');
  await expect(heading(page)).toHaveText(near37067);
  const all = await cards(page).count();
  await page.getByRole('combobox', { name: 'Treatment' }).selectOption('IV ketamine');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(heading(page)).toHaveText(
    /^\d+ clinics said to give IV ketamine within 25 miles of /,
  );
  const sure = await cards(page).count();
  expect(sure).toBeLessThan(all);
  await expect(cards(page).filter({ hasText: 'IV ketamine: yes' })).toHaveCount(sure);
  await expect(page.getByText(`${all - sure} more, no farther than these,`)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Include places that do not say' }).check();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\?place=37067&treatment=iv&unsaid=yes$/);
});

test('when the data cannot be read, the states and the help line are still there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await search(page, '37067');
  await expect(heading(page)).toHaveText('We could not load the clinics');
  await expect(page.getByText('press Search again, or choose your state')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tennessee' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'text 988' })).toBeVisible();
});

test.describe('on a phone of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the list fits, and the map waits for its button', async ({ page }) => {
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
    await search(page, '37067');
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
    await expect(main).toContainText('Not known: call and ask.');
    await expect(main).toContainText('has not set a contact yet');
    await expect(main.getByRole('link', { name: /^Call Athena Care: / })).toHaveAttribute(
      'href',
      /^tel:\+1/,
    );
  });
});
