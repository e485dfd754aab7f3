import { readdirSync, readFileSync } from 'node:fs';
import { longestPath } from '../support/longest-path.ts';
import { goThrough, heading, press, ready } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

// Up to sixty pages each, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

const folder = 'content/instruments';
const itemTexts = readdirSync(folder).flatMap((file) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {4}text: '?(.+?)'?$/gm)].map(
    ([, text = '']) => text.slice(0, 20),
  ),
);

test('through the longest path nothing is sent, stored, or put in the address, title or history', async ({
  page,
  context,
}) => {
  await ready(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  const titles = new Set<string>();
  const entries: string[] = [];
  const headings: string[] = [];
  const look = async (name: string) => {
    headings.push(name);
    titles.add(await page.title());
    entries.push(await page.evaluate(() => JSON.stringify(history.state)));
  };

  await press(page, 'Start');
  await goThrough(page, longestPath, 'Check your answers', look);
  await page.getByRole('link', { name: 'Skip to the page' }).press('Enter');
  await press(page, 'See my result');
  await look('result');
  const files: string[] = [];
  for (const name of ['Save as text', 'Save for a health record (FHIR)']) {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
    files.push(download.suggestedFilename());
  }
  await look('saved');

  expect(headings.length).toBeGreaterThan(50);
  expect(itemTexts.length).toBeGreaterThan(60);
  expect(requests).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(files).toEqual(['self-check-summary.txt', 'self-check-fhir.json']);

  const paths = seen.map((url) => url.replace(/^https?:\/\/[^/]+/, ''));
  expect(paths.filter((path) => !/^\/self-check\/(#\d+)?$/.test(path))).toEqual([]);
  expect(entries.filter((entry) => !/^\{"run":"\w+","step":\d+\}$/.test(entry))).toEqual([]);
  for (const title of titles) {
    expect(title).toMatch(/^([^–]+ – )?Self-check – Ketamine, Plainly$/);
    expect(itemTexts.filter((text) => title.includes(text))).toEqual([]);
    expect(title).not.toMatch(/help|crisis|mild|severe|PHQ|GAD|AUDIT|PTSD/i);
  }
});

test('a page that is loaded again by Back after a clear is empty', async ({ page }) => {
  await ready(page);
  await press(page, 'Start');
  await goThrough(page, { 'How old': '18 to 64' }, 'Feeling down');
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  await page.goto('/self-check/paper/');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  await press(page, 'Start');
  await expect(heading(page)).toHaveText('How old are you?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the privacy page says who can see what, when it was last changed and whom to ask', async ({
  page,
}) => {
  await page.goto('/privacy/');
  const main = page.getByRole('main');
  // What section 6 of the specification lists.
  for (const words of [
    'They stay in this browser tab. We never receive them. They go when you close the tab',
    'nobody is watching if you are in danger',
    'sees your internet address and which page you asked for',
    'sets no cookies',
    'An automatic test',
    'Both are yours to keep safe',
    '988, 911 and other lines have privacy rules of their own',
    'history shows which pages you opened',
  ]) {
    await expect(main).toContainText(words);
  }
  await expect(main.getByRole('time')).toHaveText(/^[A-Z][a-z]+ \d{1,2}, 20\d\d$/);
  await expect(main).toContainText(/This copy is run by|The operator of this copy/);
  await expect(main).toContainText(/Write to|No contact address/);
  await expect(main.getByRole('link', { name: 'Consumer health data policy' })).toBeVisible();
});
