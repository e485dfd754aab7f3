// Clinics that a reader keeps: on this device, up to four, side by side.
import type { Page } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { lettersOf, print } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

const shortlist = '/find-a-clinic/shortlist/';
const tennessee = '/clinics/tennessee/';
const keepButtons = (page: Page) => page.getByRole('button', { name: /^Keep / });
const columns = (page: Page) => page.getByRole('columnheader');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Keeps so many clinics of a page of cards. Gives their names. */
async function keep(page: Page, count: number): Promise<string[]> {
  await page.goto(tennessee);
  const names: string[] = [];
  for (let kept = 0; kept < count; kept += 1) {
    const name = ((await keepButtons(page).first().textContent()) ?? '').replace('Keep ', '');
    await keepButtons(page).first().click();
    await expect(page.getByRole('button', { name: `Remove from kept ${name}` })).toBeVisible();
    names.push(name.trim());
  }
  return names;
}

test('nothing is stored before "Keep" is pressed, and then the reader is told where', async ({
  page,
}) => {
  for (const path of [tennessee, '/find-a-clinic/?place=37067', shortlist]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await stored(page)).toEqual([]);
  }
  await keep(page, 1);
  await expect(page.getByRole('status')).toHaveText('Kept on this device only: 1 of 4.');
  expect(await stored(page)).toEqual(['kept-clinics']);
});

test('the fifth is refused in words, and the four stay', async ({ page }) => {
  const names = await keep(page, 4);
  await keepButtons(page).first().click();
  await expect(page.getByRole('status')).toHaveText('You have kept four. Remove one first.');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Kept clinics (4)' }).click();
  await expect(page).toHaveURL(shortlist);
  await expect(columns(page)).toHaveCount(4);
  for (const name of names) await expect(columns(page).filter({ hasText: name })).toHaveCount(1);
});

test('kept clinics stand side by side with what their own pages say', async ({ page }) => {
  await page.goto('/clinics/tennessee/franklin/athena-care/');
  await keepButtons(page).click();
  await page.goto(shortlist);
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(columns(page).getByRole('link', { name: 'Athena Care' })).toHaveAttribute(
    'href',
    '/clinics/tennessee/franklin/athena-care/',
  );
  await expect(row('IV ketamine')).toContainText('yes, says its own website, read November 2026.');
  await expect(row('Spravato')).toContainText('not known');
  await expect(page.getByRole('rowheader', { name: 'Phone' })).toBeVisible();
  await expect(row('Phone').getByRole('link', { name: '(615) 320-1155' })).toHaveAttribute(
    'href',
    'tel:+16153201155',
  );
});

test('what the finder keeps is kept on every page and in every tab', async ({ page, context }) => {
  await page.goto('/find-a-clinic/?place=37067');
  await keepButtons(page).first().click();
  await expect(page.getByRole('link', { name: 'Kept clinics (1)' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(shortlist);
  await expect(columns(other)).toHaveCount(1);
  await keepButtons(page).first().click();
  await expect(columns(other)).toHaveCount(2);
  await other
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'Kept clinics (1)' })).toBeVisible();
});

test('one is removed, and "Clear all" leaves nothing on the device', async ({ page }) => {
  const [first = '', second = ''] = await keep(page, 2);
  await page.goto(shortlist);
  await page.getByRole('button', { name: `Remove ${first}` }).click();
  await expect(columns(page)).toHaveCount(1);
  await expect(columns(page)).toContainText(second);
  await expect(page.getByText('You have kept 1 clinic.')).toBeFocused();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('You have kept no clinics.')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/Nothing is kept on this device now/);
  await expect(page.getByRole('table')).toBeHidden();
  expect(await stored(page)).toEqual([]);
});

test('a browser that refuses to store says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(tennessee);
  await keepButtons(page).first().click();
  await expect(page.getByRole('status')).toHaveText(/does not let this site keep anything/);
});

test('a clinic whose page is gone is named, and can be removed', async ({ page }) => {
  const [name = ''] = await keep(page, 1);
  await page.addInitScript(() => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
  });
  await page.goto(shortlist);
  await expect(columns(page)).toContainText(name);
  await expect(page.getByRole('table')).toContainText('This page is gone.');
  await page.getByRole('button', { name: `Remove ${name}` }).click();
  expect(await stored(page)).toEqual([]);
});

test('by keyboard a clinic is kept, compared and cleared', async ({ page }) => {
  await page.goto('/clinics/tennessee/franklin/athena-care/');
  const button = page.getByRole('button', { name: 'Keep Athena Care' });
  while (!(await button.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('button', { name: 'Remove from kept Athena Care' });
  await expect(kept).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'See kept clinics' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(1);
  const clear = page.getByRole('button', { name: 'Clear all' });
  while (!(await clear.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('You have kept no clinics.')).toBeFocused();
});

test('the comparison has no barrier, scrolls by itself on a phone, and prints', async ({
  page,
}) => {
  const names = await keep(page, 4);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(shortlist);
    await expect(columns(page)).toHaveCount(4);
    expect(await findBarriers(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const spill = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  expect(await spill()).toBeLessThanOrEqual(0);
  const paper = await print(page);
  for (const name of names) expect(paper.letters).toContain(lettersOf(name));
  expect(paper.letters).toContain(lettersOf('Call or text 988'));
  expect(paper.letters).not.toContain(lettersOf('Clear all'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why it is empty, and leads to all clinics', async ({ page }) => {
    await page.goto(shortlist);
    await expect(page.getByText('so this page needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'All clinics by state' }).click();
    await expect(page).toHaveURL('/clinics/');
  });
});
