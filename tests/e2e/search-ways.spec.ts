// The ways to the search: the header, the keys, and a page without JavaScript.
import { expect, test } from '../support/test.ts';

test('the header leads to the field', async ({ page }) => {
  await page.goto('/ketamine/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/#search-words');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

for (const keys of ['Control+k', 'Meta+k']) {
  test(`${keys} goes to the field`, async ({ page }) => {
    await page.goto('/cost/');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await expect(link).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    await page.keyboard.press(keys);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
}

test('on the page of the search the keys go to the field, and what was typed stays', async ({
  page,
}) => {
  await page.goto('/search/?q=cost');
  await expect(page.getByText('brings you here')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('for “cost”');
  await page.getByRole('searchbox').fill('cost of');
  await page.getByRole('radio', { name: 'Everything' }).focus();
  await page.getByRole('radio', { name: 'Everything' }).blur();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('cost of');
});

test('in a field the keys stay with the field, and k alone goes nowhere', async ({ page }) => {
  await page.goto('/find-a-clinic/');
  await page
    .getByLabel(/ZIP code/)
    .first()
    .focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('k');
  await page.keyboard.press('Control+Shift+k');
  await expect(page).toHaveURL(/\/find-a-clinic\//);
});

test('the self-check does not listen for the keys', async ({ page }) => {
  await page.goto('/self-check/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/self-check/');
  await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
});

test('a whole search by keyboard: field, filter, result', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('off label');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('for “off label”');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Everything' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link'),
  ).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists every page, word and state', async ({ page }) => {
    await page.goto('/search/?q=ketamine');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'esketamine' })).toHaveAttribute(
      'href',
      '/glossary/#esketamine',
    );
    await expect(main.getByRole('link', { name: /^Tennessee/ })).toHaveAttribute(
      'href',
      '/clinics/tennessee/',
    );
    await expect(page.getByRole('radio')).toHaveCount(0);
    await main.getByRole('link', { name: 'What is ketamine therapy?' }).click();
    await expect(page).toHaveURL('/ketamine/');
  });

  test('the header still leads to the field', async ({ page }) => {
    await page.goto('/ketamine/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});
