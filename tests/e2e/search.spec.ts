import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const status = (page: Page) => page.getByRole('status');

test('a search finds the page and says how many', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('esketamine nasal spray');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('results for “esketamine nasal spray”.');
  await expect(page).toHaveURL('/search/?q=esketamine+nasal+spray');
  await page.getByRole('link', { name: 'What is Spravato, and does it help?' }).first().click();
  await expect(page).toHaveURL('/treatments/nasal-spray/');
});

test('an address with words in it searches at once, and Back restores the search before', async ({
  page,
}) => {
  await page.goto('/search/?q=glutamate');
  await expect(status(page)).toContainText('for “glutamate”');
  await page.getByRole('searchbox').fill('driving');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(status(page)).toContainText('for “driving”');
  await page.goBack();
  await expect(status(page)).toContainText('for “glutamate”');
  await expect(page.getByRole('searchbox')).toHaveValue('glutamate');
});

test('results stand under their page, each part leads to its heading', async ({ page }) => {
  await page.goto('/search/?q=bladder');
  await expect(status(page)).toContainText('for “bladder”');
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(first.locator('mark').first()).toHaveText(/bladder/i);
  await first.getByRole('link', { name: 'Can it harm my bladder, liver or memory?' }).click();
  await expect(page).toHaveURL('/questions/#can-it-harm-my-bladder-liver-or-memory');
});

test('what is shown of a page is words, without the marks of sources', async ({ page }) => {
  await page.goto('/search/?q=bladder');
  await expect(status(page)).toContainText('for “bladder”');
  await expect(page.getByRole('main')).not.toContainText(/\[\d+\]/);
});

test('a name that no page shows still finds its page', async ({ page }) => {
  await page.goto('/search/?q=ketavet&as=typed');
  await expect(
    page.getByRole('heading', { level: 3, name: 'ketamine', exact: false }).first(),
  ).toBeVisible();
});

test('a slip is put right, and the words as typed are one press away', async ({ page }) => {
  await page.goto('/search/?q=eskitamine');
  await expect(page.getByText('Showing results for esketamine.')).toBeVisible();
  await expect(status(page)).toContainText('for “esketamine”.');
  await page.getByRole('link', { name: 'Search instead for eskitamine' }).click();
  await expect(page).toHaveURL('/search/?q=eskitamine&as=typed');
  await expect(status(page)).toHaveText('Nothing found for “eskitamine”.');
  await expect(page.getByText('Showing results for')).toBeHidden();
});

test('the filter is worked with the arrow keys, and stands in the address', async ({ page }) => {
  await page.goto('/search/?q=spravato');
  await expect(status(page)).toContainText('results for “spravato”');
  await page.getByRole('radio', { name: 'Everything' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Clinics' })).toBeFocused();
  await expect(page).toHaveURL('/search/?q=spravato&type=clinic');
  await expect(status(page)).toContainText('clinics for “spravato”');
  await page.goto('/search/?q=spravato&type=word');
  await expect(page.getByRole('radio', { name: 'Words' })).toBeChecked();
  await expect(status(page)).toContainText('for “spravato”');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'esketamine', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL('/glossary/#esketamine');
});

test('a ZIP code finds its clinics, and leads on to the finder', async ({ page }) => {
  await page.goto('/search/?q=37067');
  await expect(page.getByRole('link', { name: 'Clinics in Franklin, Tennessee' })).toBeVisible();
  await page.getByRole('link', { name: 'Find clinics near 37067' }).click();
  await expect(page).toHaveURL(/\/find-a-clinic\/\?place=37067$/);
});

test('more results come when asked for, and the keyboard goes to the first of them', async ({
  page,
}) => {
  await page.goto('/search/?q=ketamine');
  const results = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(status(page)).toContainText('results for “ketamine”');
  const before = await results.count();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results.nth(before).getByRole('link')).toBeFocused();
});

test('nothing found is said, with what to try next and whom to call', async ({ page }) => {
  await page.goto('/search/?q=zzyzx');
  await expect(status(page)).toHaveText('Nothing here has “zzyzx”.');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'What you can try' })).toBeVisible();
  for (const name of ['Find a clinic', 'Check yourself', 'Call 988']) {
    await expect(main.getByRole('link', { name, exact: true }).first()).toBeVisible();
  }
});

test('words of too much are answered by help, in words that are said, with a way back', async ({
  page,
}) => {
  await page.goto('/search/?q=overdose');
  await expect(page.getByRole('complementary', { name: 'Help now' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/results for “call 911”/);
  await expect(page.getByText('Showing results for call 911.')).toBeVisible();
  await page.getByRole('link', { name: 'Search instead for overdose' }).click();
  await expect(page.getByRole('status')).toHaveText(/results for “overdose”/);
});

test('words that sound like danger show the help line first', async ({ page }) => {
  await page.goto('/search/?q=i+want+to+die');
  const help = page.getByRole('complementary', { name: 'Help now' });
  await expect(help.getByRole('link', { name: 'text 988' })).toHaveAttribute('href', 'sms:988');
  // Said of the words that were looked for, and before it is looked whether more is said.
  await expect(page.getByRole('status')).toHaveText(/results for “suicidal thoughts”/);
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(
    page.getByRole('link', { name: 'Can ketamine help with thoughts of suicide?' }).first(),
  ).toBeVisible();
});
