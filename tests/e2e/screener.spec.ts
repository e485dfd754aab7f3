import { readFileSync } from 'node:fs';
import {
  answer,
  begin,
  choose,
  fill,
  frequency,
  heading,
  press,
  tabTo,
} from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

const items = [
  ...readFileSync('content/instruments/phq9.yaml', 'utf8').matchAll(/^ {4}text: (.+)$/gm),
];
const itemTexts = items.map(([, text = '']) => text.slice(0, 20));
test('the whole check works with a keyboard alone', async ({ page }) => {
  await page.goto('/self-check/');
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  // Age and eight questions: Tab into the answers, arrow down to the second, Enter goes on.
  for (let number = 0; number < 9; number += 1) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
  }
  await expect(page.getByText('Question 9 of 9')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('If you checked off any problems');
  for (const name of ['Continue', 'Skip this question']) {
    await tabTo(page, name);
  }
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Check your answers');
  await tabTo(page, 'See my result');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Your answers suggest mild symptoms');
  await expect(heading(page)).toBeFocused();
  await expect(
    page.getByText('PHQ-9 total: 8 of 27. Clinicians call this range mild.').first(),
  ).toBeVisible();
});

test('nothing is sent, stored, or put in the address or the title', async ({ page, context }) => {
  await page.goto('/self-check/');
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));

  const look = async () => {
    seen.push(page.url());
    const title = await page.title();
    expect(title).toMatch(/Self-check – Ketamine, Plainly$/);
    expect(itemTexts.filter((text) => title.includes(text))).toEqual([]);
    expect(title).not.toMatch(/help|crisis|mild|severe|PHQ/i);
  };
  await begin(page);
  for (const value of '33333333') {
    await look();
    await fill(page, value);
  }
  await answer(page, 'Nearly every day');
  await look();
  await page.getByRole('link', { name: 'Skip to the page' }).press('Enter');
  await press(page, 'Keep going');
  await fill(page, '3', 9);
  await press(page, 'See my result');
  await look();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    entry: JSON.stringify(history.state),
  }));
  expect(stored).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 });
  expect(stored.entry).toMatch(/^\{"run":"\w+","step":14\}$/);
  expect(await context.cookies()).toEqual([]);
  expect(requests).toEqual([]);
  expect(
    seen.filter((url) => !/^\/self-check\/(#\d+)?$/.test(url.replace(/^https?:\/\/[^/]+/, ''))),
  ).toEqual([]);
});

test('help opens for every answer but "not at all", and every way to reach it is in reach', async ({
  page,
}) => {
  const lines = readFileSync('content/site/crisis-lines.yaml', 'utf8');
  for (const name of frequency.slice(1)) {
    await page.goto('/self-check/');
    await begin(page);
    await fill(page, '00000000');
    await expect(page.getByText('Whatever you answer, help is here')).toBeVisible();
    const box = page.getByRole('status').filter({ hasText: 'You can talk to someone now' });
    await expect(box).toHaveCount(0);
    await choose(page, name);
    await expect(box).toBeVisible();
    await expect(page.getByRole('radio', { name })).toBeFocused();
    await press(page, 'Continue');
    await expect(heading(page)).toHaveText('You do not have to carry this alone');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(heading(page)).toBeVisible();

    const panel = page.getByRole('region', { name: 'You do not have to carry this alone' });
    const links = await panel.getByRole('link').all();
    expect(links.length).toBe(9);
    for (const link of links) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      // Every number here is one that content/site/crisis-lines.yaml keeps checked.
      expect(lines).toContain(`'${await link.getAttribute('href')}'`);
    }
    await expect(panel.getByRole('link', { name: /Chat online/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Keep going' })).toBeFocused();
  }
});

test('help stays on top until it is cleared, also when the answer is changed', async ({ page }) => {
  await page.goto('/self-check/');
  await begin(page);
  await fill(page, '0000000011');
  await page.getByRole('button', { name: /^Change : Thoughts that/ }).click();
  await answer(page, 'Not at all');
  const bar = page.getByRole('region', { name: 'Help now' });
  await expect(bar.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
  await expect(bar.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  await expect(page.getByText('If you checked off')).toHaveCount(0);
  await press(page, 'See my result');
  await expect(bar).toBeVisible();
  const names = await page.getByRole('main').getByRole('heading').allTextContents();
  expect(names.slice(0, 4)).toEqual([
    'You do not have to carry this alone',
    'Talk to someone now, free, day or night',
    'When you are ready',
    'You reported few depression symptoms',
  ]);
  // Nothing about ketamine for someone who has just told of thoughts of suicide.
  await expect(page.getByRole('main')).not.toContainText(/ketamine/i);
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  await expect(heading(page)).toBeFocused();
  await expect(bar).toHaveCount(0);
});

test('Back and Forward keep every answer, and the Back link is the browser’s', async ({ page }) => {
  await page.goto('/self-check/');
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
  for (let step = 0; step < 5; step += 1) await page.goForward();
  await expect(page.getByText('Question 8 of 9')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Several days' })).toBeChecked();
});

test('after a reload nothing is left, and the page says so', async ({ page }) => {
  await page.goto('/self-check/');
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
  await page.goto('/self-check/');
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
  await page.goto('/self-check/');
  await begin(page);
  await press(page, 'Continue');
  await expect(page).toHaveTitle('Error: Question 1 – Self-check – Ketamine, Plainly');
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
  await expect(page).toHaveTitle('Question 2 – Self-check – Ketamine, Plainly');
});

test('someone under 18 is asked nothing more and shown where to get help', async ({ page }) => {
  await page.goto('/self-check/');
  await press(page, 'Start');
  await expect(page.getByRole('button', { name: 'Skip this question' })).toHaveCount(0);
  await answer(page, 'Under 18');
  await expect(heading(page)).toHaveText('This page is for adults');
  await expect(page.getByText('Call or text 988 at any time')).toBeVisible();
  await expect(page.getByText(/PHQ-9 total/)).toHaveCount(0);
});
