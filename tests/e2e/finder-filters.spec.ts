// What can be asked beyond a place: filters with their numbers, chips, order.
import type { Page } from '@playwright/test';
import { cards, field, heading, near37067 } from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

const treatment = (page: Page) => page.getByRole('combobox', { name: 'Treatment' });
const submit = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });

test('a treatment asked for leaves out the rest, and can let in those that do not say', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/?place=37067');
  await expect(heading(page)).toHaveText(near37067);
  const all = await cards(page).count();
  await treatment(page).selectOption('iv');
  await submit(page).click();
  await expect(heading(page)).toHaveText(
    /^\d+ clinics said to give IV ketamine within 25 miles of /,
  );
  const sure = await cards(page).count();
  expect(sure).toBeLessThan(all);
  await expect(cards(page).filter({ hasText: 'IV ketamine: yes' })).toHaveCount(sure);
  await page.getByRole('button', { name: 'Show them too' }).press('Enter');
  await expect(heading(page)).toContainText('that fit your filters or do not say,');
  await expect(heading(page)).toBeFocused();
  await expect(cards(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\?place=37067&treatment=iv&unsaid=yes$/);
});

test('the number beside a filter is the length of the list it gives', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067&radius=any');
  await expect(heading(page)).toContainText('at any distance');
  await page.getByText('More filters').click();
  for (const [role, name] of [
    ['radio', /^Approved for some depression: Spravato \((\d+)\)$/],
    ['radio', /^Off-label: ketamine in any form \((\d+)\)$/],
    ['checkbox', /^Psychiatry practice \((\d+)\)$/],
  ] as const) {
    const choice = page.getByRole(role, { name });
    const words = await choice.evaluate((input) => input.closest('label')?.textContent ?? '');
    const count = /\((\d+)\)/.exec(words)?.[1];
    await choice.check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await expect(heading(page)).toHaveText(
      new RegExp(`^${count} clinics? that fits? your filters`),
    );
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expect(heading(page)).not.toContainText('your filters');
  }
});

test('approved and off-label are said of a use, and never of a clinic', async ({ page }) => {
  await page.goto('/find-a-clinic/');
  await page.getByText('More filters').click();
  const group = page.getByRole('group', { name: 'Approved or off-label' });
  await expect(group).toContainText('FDA approves a medicine for a use, not a clinic.');
  await expect(group).toContainText('Any other use is off-label.');
  await expect(group.getByRole('radio')).toHaveCount(3);
});

test('each filter in use has a chip, and removing it takes effect at once', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067&treatment=iv&kind=psychiatry&kind=pain');
  await expect(heading(page)).toContainText('your filters');
  const chips = page.getByRole('list', { name: 'Filters in use' });
  await expect(chips.getByRole('button')).toHaveText([
    'IV ketamine×',
    'Psychiatry practice×',
    'Pain clinic×',
    'Remove all filters',
  ]);
  await chips.getByRole('button', { name: 'Remove filter: IV ketamine' }).press('Enter');
  await expect(page).toHaveURL(/\?place=37067&kind=psychiatry&kind=pain$/);
  await expect(heading(page)).toBeFocused();
  await expect(treatment(page)).toHaveValue('any');
  await chips.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(heading(page)).toHaveText(near37067);
  await expect(chips).toBeHidden();
  await page.goBack();
  await expect(chips.getByRole('button')).toHaveCount(3);
});

test('when nothing near fits, the list widens, keeps the filters and says so (F27)', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/?place=37067&radius=10&kind=hospital');
  await expect(heading(page)).toHaveText(
    /^No clinics that fit your filters within 10 miles of Franklin, TN 37067\. The nearest is about [\d,]+ miles away\.$/,
  );
  await expect(
    page.getByText(/^We looked further.* Without your filters there are \d+/),
  ).toBeVisible();
  await expect(cards(page).first()).toContainText('Hospital');
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(heading(page)).toHaveText(/^\d+ clinics within 10 miles of/);
});

test('the order is by distance, by name, or by the newest check, and by nothing else', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/?place=37067&radius=100');
  await expect(heading(page)).toContainText('within 100 miles');
  const names = () => cards(page).getByRole('heading').allTextContents();
  const byDistance = await names();
  const order = page.getByRole('combobox', { name: 'Order' });
  await order.press('ArrowDown');
  await expect(page).toHaveURL(/&sort=name$/);
  await expect(page.getByText('Name, A to Z. Distances are straight lines')).toBeVisible();
  const byName = await names();
  expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, 'en')));
  expect([...byName].sort()).toEqual([...byDistance].sort());
  await expect(order).toBeFocused();
  await order.selectOption('Last checked first');
  await expect(page).toHaveURL(/&sort=checked$/);
  await submit(page).click();
  await expect(page).toHaveURL(/&sort=checked$/);
  await order.selectOption('Nearest first');
  await expect(page).toHaveURL(/\?place=37067&radius=100$/);
  expect(await names()).toEqual(byDistance);
});

test('what is being typed stays when a chip or the order is used', async ({ page }) => {
  await page.goto('/find-a-clinic/?place=37067&kind=psychiatry');
  await expect(heading(page)).toContainText('your filter');
  await field(page).fill('Memphis, TN');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove filter: Psychiatry practice' }).click();
  await expect(heading(page)).toHaveText(near37067);
  await expect(field(page)).toHaveValue('Memphis, TN');
});
