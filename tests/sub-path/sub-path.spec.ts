// The three doors and the search, in a site that is in a folder of its host.
import { cards, field } from '../support/finder.ts';
import { base } from './operator.ts';
import { expect, test } from './test.ts';

const within = (path: string) => new RegExp(`^http://127\\.0\\.0\\.1:\\d+${base}${path}$`);

test('a reader goes from page to page by links', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: /./ }).first().click();
  await expect(page).toHaveURL(within('.+/'));
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(within(''));
});

test('the finder finds clinics, and a card leads to its page', async ({ page }) => {
  await page.goto('find-a-clinic/');
  await field(page).fill('37067');
  await field(page).press('Enter');
  await expect(page).toHaveURL(within('find-a-clinic/\\?place=37067'));
  await expect(page.getByRole('status')).toHaveText(/^\d+ clinics found$/);
  const link = cards(page).first().getByRole('heading').getByRole('link');
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(page).toHaveURL(within('clinics/tennessee/.+/.+/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a clinic that was kept is read again from its page', async ({ page }) => {
  await page.goto('clinics/tennessee/');
  await page
    .getByRole('button', { name: /^Keep / })
    .first()
    .click();
  await page.getByRole('link', { name: 'See kept clinics' }).click();
  await expect(page).toHaveURL(within('find-a-clinic/shortlist/'));
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  await page.getByRole('columnheader').getByRole('link').click();
  await expect(page).toHaveURL(within('clinics/tennessee/.+/.+/'));
});

test('the map has its borders', async ({ page }) => {
  const borders = page.waitForResponse(within('data/outlines\\.json'));
  await page.goto('find-a-clinic/?place=37067');
  expect((await borders).status()).toBe(200);
  await expect(page.getByRole('application', { name: 'Map' })).toBeVisible();
});

test('the search finds a page and leads to it', async ({ page }) => {
  const engine = page.waitForResponse(within('pagefind/pagefind\\.js'));
  await page.goto('search/?q=esketamine+nasal+spray');
  expect((await engine).status()).toBe(200);
  await expect(page.getByRole('status')).toContainText(/found|result/i);
  await page.getByRole('link', { name: 'What is Spravato, and does it help?' }).first().click();
  await expect(page).toHaveURL(within('treatments/nasal-spray/'));
});

test('the self-check starts, and its links stay in the folder', async ({ page }) => {
  await page.goto('self-check/');
  const hrefs = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => href.startsWith('/') && !href.startsWith(base))).toEqual([]);
  await page.getByRole('button', { name: /start/i }).click();
  await expect(page.getByRole('radio').or(page.getByRole('checkbox')).first()).toBeVisible();
});

test('a page that is not there says so, with ways back', async ({ page, request }) => {
  const response = await request.get('no-such-page/');
  expect(response.status()).toBe(404);
  // The browser itself writes a failed page to its console, so this one is opened as a page.
  await page.goto('404.html');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(within(''));
});
