import { readFileSync } from 'node:fs';
import {
  begin,
  choose,
  fill,
  frequency,
  goThrough,
  heading,
  press,
  ready,
  worthAsking,
  finish,
} from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

// Up to sixty pages each, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

const panelName = 'You do not have to carry this alone';

test('help opens for every answer but "not at all", and every way to reach it is in reach', async ({
  page,
}) => {
  const lines = readFileSync('content/site/crisis-lines.yaml', 'utf8');
  for (const name of frequency.slice(1)) {
    await ready(page);
    await begin(page);
    await fill(page, '00000000');
    await expect(page.getByText('Whatever you answer, help is here')).toBeVisible();
    const box = page.getByRole('status').filter({ hasText: 'You can talk to someone now' });
    await expect(box).toHaveCount(0);
    await choose(page, name);
    await expect(box).toBeVisible();
    await expect(page.getByRole('radio', { name })).toBeFocused();
    const before = { url: page.url(), title: await page.title() };
    await press(page, 'Continue');
    await expect(heading(page)).toHaveText(panelName);
    await expect(heading(page)).toBeFocused();
    // Nothing in the browser's history tells that it was shown.
    expect({ url: page.url(), title: await page.title() }).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(heading(page)).toBeVisible();

    const panel = page.getByRole('region', { name: panelName });
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
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('button', { name: 'Stop here and clear my answers' }),
    ).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your answers are cleared')).toBeVisible();
});

test('help stays on top until it is cleared, also when the answer is changed', async ({ page }) => {
  await ready(page);
  await begin(page);
  await fill(page, '000000001');
  const bar = page.getByRole('region', { name: 'Help now' });
  await goThrough(page, {}, 'Check your answers', async () => {
    await expect(bar.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
    await expect(bar.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  });
  await page.getByRole('button', { name: /^Change : Thoughts that/ }).click();
  await choose(page, 'Not at all');
  await press(page, 'Continue');
  await expect(page.getByText('If you checked off')).toHaveCount(0);
  await press(page, 'See my result');
  await expect(bar).toBeVisible();
  const names = await page.getByRole('main').getByRole('heading').allTextContents();
  expect(names.slice(0, 4)).toEqual([
    panelName,
    'Talk to someone now, free, day or night',
    'When you are ready',
    'You reported few depression symptoms',
  ]);
  await expect(page.getByText('That is good to hear')).toHaveCount(0);
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  await expect(heading(page)).toBeFocused();
  await expect(bar).toHaveCount(0);
});

test('thoughts of suicide change no outcome, and no page about ketamine is offered beside them', async ({
  page,
}) => {
  await finish(page, { ...worthAsking, 'Thoughts that you would be better off': 'Several days' });
  const main = page.getByRole('main');
  await expect(heading(page)).toHaveText(panelName);
  await expect(
    main.getByRole('heading', {
      level: 3,
      name: 'It may be worth asking a doctor about ketamine or esketamine',
    }),
  ).toBeVisible();
  await expect(main).toContainText('have not been shown to prevent suicide');
  const away = await main
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('/')),
    );
  expect(away).toEqual(['/self-check/', '/help-now/']);
});

test('a skipped question about thoughts of death brings a soft line of help', async ({ page }) => {
  await ready(page);
  await begin(page);
  await fill(page, '00000000s');
  await goThrough(page);
  await press(page, 'See my result');
  await expect(page.getByText('You skipped the question about thoughts of death')).toBeVisible();
  await expect(heading(page)).toHaveText('You reported few depression symptoms');
});

test('each screen has ways to call and to text, to clear and to leave', async ({ page }) => {
  const check = async () => {
    expect(await page.getByRole('link', { name: /^Call/ }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: /^text 988$/i }).count()).toBeGreaterThan(0);
    await expect(page.getByRole('button', { name: 'Clear my answers', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(/press 3|1-800-273/);
  };
  await ready(page);
  await check();
  await press(page, 'Start');
  await goThrough(
    page,
    { 'How old': '65 or older', 'Thoughts that': 'Several days' },
    'Check your answers',
    check,
  );
  await check();
  await press(page, 'See my result');
  await check();
});
