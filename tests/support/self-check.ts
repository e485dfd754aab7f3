import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const frequency = [
  'Not at all',
  'Several days',
  'More than half the days',
  'Nearly every day',
];
const difficulty = [
  'Not difficult at all',
  'Somewhat difficult',
  'Very difficult',
  'Extremely difficult',
];

/** The one main heading of the page that is shown. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** Presses the button with exactly this name. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
/** Chooses an answer, without going on. */
export const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check();

/** Chooses an answer and continues. */
export async function answer(page: Page, name: string): Promise<void> {
  await choose(page, name);
  await press(page, 'Continue');
}

/** From the start page to question 1, or to the result of someone under 18. */
export async function begin(page: Page, age = '18 to 64'): Promise<void> {
  await press(page, 'Start');
  await answer(page, age);
}

/** Answers from the present question on, `s` skips. The tenth is the difficulty. */
export async function fill(page: Page, values: string, first = 0): Promise<void> {
  for (const [index, value] of Array.from(values).entries()) {
    const options = first + index < 9 ? frequency : difficulty;
    if (value === 's') await press(page, 'Skip this question');
    else await answer(page, options[Number(value)] ?? '');
    if (first + index === 8 && /[123]/.test(value)) await press(page, 'Keep going');
  }
}

/** Every state there is, one after the other. */
export async function visitAll(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto('/self-check/#7');
  await expect(page.getByText('Your answers were not kept')).toBeVisible();
  await look('start, not kept');
  await press(page, 'Start');
  await look('age');
  await press(page, 'Continue');
  await look('age, error');
  await answer(page, '65 or older');
  await press(page, 'Continue');
  await look('question 1, error');
  await fill(page, '33331222');
  await choose(page, 'Several days');
  await look('question 9, chosen');
  await press(page, 'Continue');
  await look('help');
  await press(page, 'Keep going');
  await press(page, 'Clear my answers');
  await look('question 10, asked to clear');
  await press(page, 'Keep them');
  await answer(page, 'Extremely difficult');
  await look('review');
  await press(page, 'See my result');
  await look('result after help');
  await press(page, 'Clear my answers');
  await press(page, 'Yes, clear them');
  await look('start, cleared');
  await begin(page, 'Under 18');
  await look('under 18');
  for (const values of ['000000000', '1111100001', '22222222s0', 'sss000000']) {
    await page.goto('/self-check/');
    await begin(page);
    await fill(page, values);
    await press(page, 'See my result');
    await look(`result of ${values}`);
  }
  await page.goto('/self-check/paper/');
  await look('paper');
}

/** Presses Tab until the control with this name has focus. Throws when it is never reached. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`"${name}" must be reached by Tab, was not within 40 presses.`);
}
