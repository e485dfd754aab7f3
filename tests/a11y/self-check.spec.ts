import type { Page } from '@playwright/test';
import { findBarriersInBothThemes } from '../support/axe.ts';
import { longestPath } from '../support/longest-path.ts';
import { answer, begin, finish, goThrough, heading, press, ready } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

const forbidden =
  /you qualify|\beligible|candidate|you have depression|diagnosis:|good news|congratulations|\bfailed|treatment failure|suicidal patient|\bcommit(s|ted|ting)?\b|press 3|1-800-273|\bcure/i;

/** Looks at a state in light and dark, at 320 px, and notes what is wrong. */
async function look(page: Page, state: string, faults: string[]): Promise<void> {
  for (const barrier of await findBarriersInBothThemes(page)) faults.push(`${state}: ${barrier}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) faults.push(`${state}: ${overflow} px too wide`);
  const word = forbidden.exec(await page.getByRole('main').innerText());
  if (word) faults.push(`${state}: says "${word[0]}"`);
}

// 320 px is also what 400 % zoom leaves of a screen of 1280.
test.use({ viewport: { width: 320, height: 640 } });

test('every kind of screen of the longest path is accessible in light and dark, at 320 px', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  const kinds: string[] = [];
  await page.goto('/self-check/#7');
  await look(page, 'start, not kept', faults);
  await press(page, 'Start');
  await press(page, 'Continue');
  await look(page, 'age, error', faults);
  // One screen of each kind: by its part, and for the PHQ-9 by its place.
  await goThrough(page, longestPath, 'Check your answers', async (name) => {
    const captions = await page.getByText(/^(About you|Part \d)/).allTextContents();
    const place = captions[0]?.split('·')[0] ?? name;
    const kind = /Thoughts|If you checked|How many drinks/.exec(name)?.[0] ?? place;
    if (kinds.includes(kind)) return;
    kinds.push(kind);
    await look(page, name, faults);
  });
  await look(page, 'review', faults);
  await press(page, 'See my result');
  await look(page, 'result after help', faults);
  await press(page, 'Clear my answers');
  await look(page, 'asked to clear', faults);
  await press(page, 'Yes, clear them');
  await look(page, 'start, cleared', faults);
  expect(faults).toEqual([]);
  expect(kinds.length).toBeGreaterThanOrEqual(11);
});

test('the other results, an error on a page of several questions, and paper are accessible', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  await ready(page);
  await begin(page, 'Under 18');
  await look(page, 'under 18', faults);
  await ready(page);
  await press(page, 'Start');
  await answer(page, '18 to 64');
  await goThrough(page, {}, 'Mind and memory');
  await press(page, 'Continue');
  await expect(page.getByRole('alert')).toBeFocused();
  await look(page, 'several, error', faults);
  for (const plan of [
    {},
    { 'Over the last 2 weeks': 'Several days', 'Thoughts that': 'Not at all' },
    { 'Over the last 2 weeks': 'Several days', 'How many different': 'Two' },
  ]) {
    await finish(page, plan);
    await look(page, await heading(page).innerText(), faults);
  }
  await page.goto('/self-check/paper/');
  await look(page, 'paper', faults);
  expect(faults).toEqual([]);
});
