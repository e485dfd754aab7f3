import {
  allReasons,
  answer,
  begin,
  choose,
  fill,
  finish,
  goThrough,
  heading,
  press,
  ready,
} from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

// Up to sixty pages each, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

test('Back and Forward keep every answer, and the Back link is the browser’s', async ({ page }) => {
  await ready(page);
  await begin(page);
  await fill(page, '0123012');
  await choose(page, 'Several days');
  for (let step = 0; step < 4; step += 1) await page.goBack();
  await expect(page.getByText('Question 4 of 9')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nearly every day' })).toBeChecked();
  await expect(heading(page)).toBeFocused();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByText('Question 3 of 9')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'More than half the days' })).toBeChecked();
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await expect(
    page.getByRole('checkbox', { name: 'Low mood or depression', checked: true }),
  ).toBeVisible();
  for (let step = 0; step < 8; step += 1) await page.goForward();
  await expect(page.getByText('Question 8 of 9')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Several days' })).toBeChecked();
});

test('after a reload nothing is left, and the page says so', async ({ page }) => {
  await ready(page);
  await begin(page);
  await fill(page, '333');
  await page.reload();
  await expect(page.getByText('Your answers were not kept')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await begin(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('clearing asks once, then nothing comes back; leaving clears as well', async ({ page }) => {
  await ready(page);
  await begin(page);
  await fill(page, '33');
  await press(page, 'Clear my answers');
  await press(page, 'Keep them');
  await expect(page.getByRole('button', { name: 'Clear my answers' })).toBeFocused();
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  await expect(page.getByText('Your answers are cleared')).toBeVisible();
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await begin(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await fill(page, '33');
  // The browser tells where it was sent, and is kept from going: no test leaves our own pages.
  await page.evaluate(`navigation.addEventListener('navigate', (event) => {
    event.preventDefault();
    document.title = event.navigationType + ' ' + event.destination.url;
  })`);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveTitle('replace https://www.weather.gov/');
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('Continue without an answer says what to do, and leads to the first answer', async ({
  page,
}) => {
  await ready(page);
  await begin(page);
  const title = await page.title();
  await press(page, 'Continue');
  await expect(page).toHaveTitle(`Error: ${title}`);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  const link = summary.getByRole('link', {
    name: 'Choose an answer, or select ‘Skip this question’',
  });
  await link.press('Enter');
  await expect(page.getByRole('radio', { name: 'Not at all' })).toBeFocused();
  await choose(page, 'Not at all');
  await expect(page.getByRole('radio', { name: 'Not at all' })).toBeFocused();
  await press(page, 'Continue');
  await expect(page.getByText('Question 2 of 9')).toBeVisible();
});

test('a page of several questions names each one that is open, and can be skipped', async ({
  page,
}) => {
  await ready(page);
  await press(page, 'Start');
  await goThrough(page, { 'How old': '18 to 64' }, 'Blood vessels and allergies');
  const groups = page.getByRole('main').getByRole('group');
  await expect(groups).toHaveCount(4);
  await groups.first().getByRole('radio', { name: 'No', exact: true }).check();
  await press(page, 'Continue');
  const links = page.getByRole('alert').getByRole('link');
  await expect(links).toHaveCount(3);
  await links.first().press('Enter');
  await expect(groups.nth(1).getByRole('radio').first()).toBeFocused();
  await press(page, 'Skip the rest');
  await expect(heading(page)).toHaveText('Heart, blood pressure and head');
  await page.goBack();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('someone under 18 is asked nothing more and shown where to get help', async ({ page }) => {
  await ready(page);
  await press(page, 'Start');
  await expect(page.getByRole('button', { name: 'Skip this question' })).toHaveCount(0);
  await answer(page, 'Under 18');
  await expect(heading(page)).toHaveText('This page is for adults');
  await expect(page.getByText('Call or text 988 at any time')).toBeVisible();
  await expect(page.getByText(/PHQ-9 total/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print this page' })).toHaveCount(0);
});

test('the progress is that of the parts that are asked', async ({ page }) => {
  await ready(page);
  await begin(page, '18 to 64', allReasons);
  await expect(page.getByText('Part 1 of 8: Mood · Question 1 of 9')).toBeVisible();
  await goThrough(page, {}, 'Feeling nervous');
  await expect(page.getByText('Part 2 of 8: Worry · Question 1 of 7')).toBeVisible();
  await page.goto('/self-check/paper/');
  await ready(page);
  await begin(page);
  await expect(page.getByText('Part 1 of 5: Mood · Question 1 of 9')).toBeVisible();
});

test('the part about frightening events can be skipped as a whole', async ({ page }) => {
  await ready(page);
  await begin(page, '18 to 64', allReasons);
  await goThrough(page, {}, 'Frightening events');
  await expect(page.getByText('You do not have to describe it.')).toBeVisible();
  await press(page, 'Skip this part');
  await expect(heading(page)).toContainText('What number best describes your pain on average');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(11);
});

test('a changed answer leads back to the review, and hides what no longer applies', async ({
  page,
}) => {
  await finish(page, { 'How often do you have a drink': 'Monthly or less' });
  await page.goBack();
  const changeNumber = page.getByRole('button', { name: 'Change : How many drinks' });
  await expect(changeNumber).toBeVisible();
  await page.getByRole('button', { name: 'Change : How often do you have a drink' }).click();
  await answer(page, 'Never');
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(changeNumber).toHaveCount(0);
});
