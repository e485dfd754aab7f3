// Kept clinics, from none to the fifth that is refused, for everyone.
import type { Page } from '@playwright/test';
import { findFaults } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

const shortlist = '/find-a-clinic/shortlist/';
const columns = (page: Page) => page.getByRole('columnheader');

test('nothing stands in the way with one kept, with four, and when a fifth is refused', async ({
  page,
}) => {
  await page.goto('/clinics/tennessee/');
  const keep = page.getByRole('button', { name: /^Keep / });
  for (const kept of [1, 2, 3, 4]) {
    await keep.first().click();
    await expect(page.getByRole('link', { name: `Kept clinics (${kept})` })).toBeVisible();
    if (kept > 1) continue;
    await page.goto(shortlist);
    await expect(columns(page)).toHaveCount(1);
    expect(await findFaults(page), 'one kept').toEqual([]);
    await page.goBack();
  }
  await keep.first().click();
  await expect(page.getByRole('status')).toHaveText('You have kept four. Remove one first.');
  expect(await findFaults(page), 'a fifth').toEqual([]);
  await page.goto(shortlist);
  await expect(columns(page)).toHaveCount(4);
  expect(await findFaults(page), 'four kept').toEqual([]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('You have kept no clinics.')).toBeFocused();
  expect(await findFaults(page), 'none left').toEqual([]);
});

test('nothing stands in the way when the browser stores nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('/clinics/tennessee/');
  await page
    .getByRole('button', { name: /^Keep / })
    .first()
    .click();
  await expect(page.getByRole('status')).toHaveText(/does not let this site keep anything/);
  expect(await findFaults(page)).toEqual([]);
});
