import { allReasons, heading, tabTo } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

test('the longest path is completed by the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/self-check/');
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  let pages = 0;
  for (; pages < 80; pages += 1) {
    await expect(heading(page)).toBeFocused();
    const name = await heading(page).innerText();
    if (name === 'Check your answers') break;
    if (name.startsWith('You do not have to carry')) {
      await tabTo(page, 'Keep going');
    } else if ((await page.getByRole('checkbox').count()) > 0) {
      // Tab goes from box to box, Space marks one.
      for (const [index] of allReasons.entries()) {
        await page.keyboard.press('Tab');
        await expect(page.getByRole('checkbox').nth(index)).toBeFocused();
        await page.keyboard.press('Space');
      }
    } else if ((await page.getByRole('radio').count()) === 0) {
      await tabTo(page, 'Continue');
    } else {
      // Tab into each group: nothing is chosen until the person chooses.
      for (const group of await page.getByRole('main').getByRole('group').all()) {
        await page.keyboard.press('Tab');
        await expect(group.getByRole('radio').first()).toBeFocused();
        await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
        // The age is the second answer; everything else is the first or the second in turn.
        await page.keyboard.press(pages % 2 === 0 ? 'ArrowDown' : 'Space');
      }
    }
    await page.keyboard.press('Enter');
  }
  expect(pages).toBeGreaterThan(40);
  await tabTo(page, 'See my result');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(/^PHQ-9 total: \d+ of 27\./).first()).toBeVisible();
  for (const name of ['Print this page', 'Save as text', 'Clear my answers']) {
    await tabTo(page, name);
  }
});
