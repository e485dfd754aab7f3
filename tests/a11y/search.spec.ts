// Every state of the search, for everyone.
import type { Page } from '@playwright/test';
import { lettersOf, print } from '../support/pdf.ts';
import { findFaults } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

const status = (page: Page) => page.getByRole('status');
const main = (page: Page) => page.getByRole('main');

const states: [name: string, query: string, isReached: (page: Page) => Promise<void>][] = [
  [
    'nothing asked',
    '',
    async (page) => {
      await expect(page.getByRole('radio', { name: 'Everything' })).toBeChecked();
      await expect(page.getByRole('heading', { name: 'All words' })).toBeVisible();
    },
  ],
  [
    'results, then more results',
    '?q=ketamine',
    async (page) => {
      const results = main(page).getByRole('heading', { level: 3 });
      await expect(status(page)).toContainText('results for “ketamine”');
      const before = await results.count();
      await page.getByRole('button', { name: 'Show more results' }).click();
      await expect(results.nth(before).getByRole('link')).toBeFocused();
    },
  ],
  [
    'a slip put right',
    '?q=eskitamine',
    async (page) => {
      await expect(page.getByText('Showing results for esketamine.')).toBeVisible();
      await expect(main(page).getByRole('heading', { level: 3 })).not.toHaveCount(0);
    },
  ],
  [
    'nothing found',
    '?q=zzyzx',
    async (page) => {
      await expect(status(page)).toHaveText('Nothing here has “zzyzx”.');
      await expect(page.getByRole('heading', { name: 'What you can try' })).toBeVisible();
    },
  ],
  [
    'the help line above results',
    '?q=want+to+die',
    async (page) => {
      await expect(page.getByRole('complementary', { name: 'Help now' })).toBeVisible();
      await expect(status(page)).toContainText('results for');
    },
  ],
  [
    'a place, with the way to the finder',
    '?q=37067',
    async (page) => {
      await expect(page.getByRole('link', { name: 'Find clinics near 37067' })).toBeVisible();
    },
  ],
  [
    'clinics alone',
    '?q=franklin&type=clinic',
    async (page) => {
      await expect(page.getByRole('radio', { name: 'Clinics' })).toBeChecked();
      await expect(status(page)).toContainText('clinics for “franklin”');
    },
  ],
  [
    'words alone',
    '?q=spravato&type=word',
    async (page) => {
      await expect(page.getByRole('radio', { name: 'Words' })).toBeChecked();
      await expect(main(page).getByText('Word', { exact: true }).first()).toBeVisible();
    },
  ],
];

test('nothing stands in the way in any state', async ({ page }) => {
  // Eight states, each looked at in every way.
  test.setTimeout(90_000);
  for (const [name, query, isReached] of states) {
    await page.goto(`/search/${query}`);
    await isReached(page);
    expect(await findFaults(page), name).toEqual([]);
  }
});

test('nothing stands in the way when the search cannot be loaded', async ({ page }) => {
  await page.addInitScript(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await page.goto('/search/?q=cost');
  await expect(status(page)).toContainText('Search could not load.');
  await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test('in forced colours found words can be told from others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/search/?q=bladder');
  const mark = main(page).locator('mark').first();
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
});

test('on paper there are the results, and neither the form nor the index of the site', async ({
  page,
}) => {
  await page.goto('/search/?q=ketamine');
  await expect(status(page)).toContainText('results for “ketamine”');
  const names = await main(page).getByRole('heading', { level: 3 }).allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  const { letters } = await print(page);
  for (const words of ['Call or text 988', 'results for “ketamine”', ...names]) {
    expect(letters).toContain(lettersOf(words));
  }
  for (const words of ['Search this site', 'Everything', 'Show more results', 'All words']) {
    expect(letters, words).not.toContain(lettersOf(words));
  }
});
