import { expect, test } from '../support/test.ts';

test('nothing of the search engine is loaded until it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  const engine = page.waitForRequest('**/pagefind/pagefind.js');
  await page.getByRole('searchbox').focus();
  await engine;
});

test('a search finds the page and says how many', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('esketamine nasal spray');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('found for “esketamine nasal spray”');
  await expect(page).toHaveURL('/search/?q=esketamine+nasal+spray');
  await page.getByRole('link', { name: 'What is Spravato, and does it help?' }).first().click();
  await expect(page).toHaveURL('/treatments/nasal-spray/');
});

test('an address with words in it searches at once, and Back restores the search before', async ({
  page,
}) => {
  await page.goto('/search/?q=glutamate');
  await expect(page.getByRole('status')).toContainText('found for “glutamate”');
  await page.getByRole('searchbox').fill('driving');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toContainText('found for “driving”');
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('found for “glutamate”');
  await expect(page.getByRole('searchbox')).toHaveValue('glutamate');
});

test('nothing found is said, with what to try next', async ({ page }) => {
  await page.goto('/search/?q=zzyzx');
  await expect(page.getByRole('status')).toHaveText(
    'Nothing found for “zzyzx”. Try another word, or use the list of pages below.',
  );
});

test('what is shown of a page is words, without the marks of sources', async ({ page }) => {
  await page.goto('/search/?q=bladder');
  await expect(page.getByRole('status')).toContainText('found for “bladder”');
  await expect(page.getByRole('main')).toContainText(/bladder.*bladder/s);
  await expect(page.getByRole('main')).not.toContainText(/\[\d+\]/);
});

test('words that sound like danger show the help line first', async ({ page }) => {
  await page.goto('/search/?q=i+want+to+die');
  const help = page.getByRole('complementary', { name: 'Help now' });
  await expect(help.getByRole('link', { name: 'text 988' })).toHaveAttribute('href', 'sms:988');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists every topic', async ({ page }) => {
    await page.goto('/search/?q=ketamine');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).not.toHaveCount(0);
    await page.getByRole('link', { name: 'What is ketamine therapy?' }).click();
    await expect(page).toHaveURL('/ketamine/');
  });
});
