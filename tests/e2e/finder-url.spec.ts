// The address of a search, and what stays still until Search is pressed.
import type { Page } from '@playwright/test';
import { cards, field, heading, near37067, problem, search } from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

const submit = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });
const radius = (page: Page) => page.getByRole('combobox', { name: 'How far' });
const treatment = (page: Page) => page.getByRole('combobox', { name: 'Treatment' });

test('L08 Search pressed again with nothing changed reads nothing anew', async ({ page }) => {
  const read: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/data\/(zip|clinics)/.test(pathname)) read.push(pathname);
  });
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  for (let times = 0; times < 4; times += 1) {
    await submit(page).click();
    await expect(heading(page)).toBeFocused();
  }
  expect(read.sort()).toEqual(['/data/clinics.json', '/data/zip/370.json']);
  await page.goBack();
  await expect(page).toHaveURL(/\/find-a-clinic\/$/);
});

test('L09 the heading, the list and the address change on Search alone', async ({ page }) => {
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  const names = await cards(page).getByRole('heading').allTextContents();
  await field(page).fill('Memphis, TN');
  await page.keyboard.press('Escape');
  await radius(page).selectOption('100 miles');
  await treatment(page).selectOption('spravato');
  await page.getByText('More filters').click();
  await page.getByRole('checkbox', { name: /^Medicare/ }).check();
  await expect(heading(page)).toHaveText(near37067);
  await expect(page).toHaveURL(/\?place=37067$/);
  expect(await cards(page).getByRole('heading').allTextContents()).toEqual(names);
  await expect(page.getByRole('list', { name: 'Filters in use' })).toBeHidden();
});

test('L09 what was asked stays in the fields after a search', async ({ page }) => {
  await page.goto('/find-a-clinic/');
  await field(page).fill('Franklin, TN');
  await radius(page).selectOption('50 miles');
  await treatment(page).selectOption('iv');
  await submit(page).click();
  await expect(heading(page)).toContainText('within 50 miles of Franklin, TN');
  await expect(field(page)).toHaveValue('Franklin, TN');
  await expect(radius(page)).toHaveValue('50');
  await expect(treatment(page)).toHaveValue('iv');
});

test('L09 an error leaves the address of the last search, and Back leads to it', async ({
  page,
}) => {
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  await field(page).fill('Qwertyville');
  await submit(page).click();
  await expect(problem(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(near37067);
  await expect(field(page)).toHaveValue('37067');
  await expect(problem(page)).toBeHidden();
});

test('L10 a link, back, forward and reload restore the search', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067&radius=10');
  await expect(heading(page)).toContainText('within 10 miles of Franklin, TN 37067');
  await radius(page).selectOption('50 miles');
  await submit(page).click();
  await expect(heading(page)).toContainText('within 50 miles of Franklin, TN 37067');
  await page.goBack();
  await expect(heading(page)).toContainText('within 10 miles');
  await expect(radius(page)).toHaveValue('10');
  await page.goForward();
  await page.reload();
  await expect(heading(page)).toContainText('within 50 miles');
  await expect(page).toHaveURL(/\?place=37067&radius=50$/);
});

test('L10 a full link asks all that it says, and the fields show it (F28)', async ({ page }) => {
  const link =
    'place=37067&radius=100&treatment=iv&pay=medicare&kind=psychiatry&unsaid=yes&sort=name';
  await page.goto(`/find-a-clinic/?${link}`);
  await expect(heading(page)).toContainText('or do not say,');
  await page.getByText('More filters').click();
  await expect(page.getByRole('checkbox', { name: /^Medicare/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Psychiatry/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Include places/ })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('name');
  await submit(page).click();
  await expect(page).toHaveURL(new RegExp(`\\?${link}$`));
});

test('L10 a link without a place fills the fields, says nothing, and asks for the place on Search', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/?radius=100&treatment=spravato');
  await expect(treatment(page)).toHaveValue('spravato');
  await expect(radius(page)).toHaveValue('100');
  await expect(problem(page)).toBeHidden();
  await submit(page).click();
  await expect(problem(page)).toContainText('Enter a ZIP code, city, state or clinic name');
});

test('L10 values that make no sense are left out quietly', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067&radius=7&treatment=x&pay=&kind=spa&sort=paid&lat=1');
  await expect(heading(page)).toHaveText(near37067);
  await submit(page).click();
  await expect(heading(page)).toBeFocused();
  await field(page).fill('37064');
  await submit(page).click();
  await expect(page).toHaveURL(/\?place=37064$/);
});

test('L10 the address does not grow: after 20 searches it is as long as after one (F2)', async ({
  page,
}) => {
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  const { length } = page.url();
  for (let times = 0; times < 20; times += 1) {
    const zip = times % 2 === 0 ? '37064' : '37067';
    await field(page).fill(zip);
    await field(page).press('Enter');
    await expect(heading(page)).toContainText(`of Franklin, TN ${zip}`);
  }
  expect(page.url()).toHaveLength(length);
});

test('L10 letters beyond ASCII come back as they were typed', async ({ page }) => {
  await search(page, 'Mayagüez, PR');
  await expect(heading(page)).toContainText('of Mayag');
  await page.reload();
  await expect(field(page)).toHaveValue('Mayagüez, PR');
  await expect(heading(page)).toContainText('of Mayag');
});

test('an area of the map is in no address, and reload and back restore it', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067');
  await expect(heading(page)).toHaveText(near37067);
  await page.evaluate(() => {
    const area = { south: 35.8, west: -87, north: 36, east: -86.7 };
    history.pushState({ area }, '', location.href);
  });
  await page.reload();
  await expect(heading(page)).toHaveText(/^\d+ clinics? in this area of the map$/);
  await expect(page).toHaveURL(/\?place=37067$/);
  for (const card of await cards(page).all()) await expect(card).toContainText('Franklin, TN');
  await page.goBack();
  await expect(heading(page)).toHaveText(near37067);
  await page.goForward();
  await expect(heading(page)).toContainText('in this area of the map');
  await submit(page).click();
  await expect(heading(page)).toHaveText(near37067);
});

test('L16 the keyboard goes from the box to Search, location, distance, treatment, filters', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/');
  await field(page).focus();
  for (const next of [
    submit(page),
    page.getByRole('button', { name: 'Use my location' }),
    radius(page),
    treatment(page),
    page.getByText('More filters'),
  ]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
});
