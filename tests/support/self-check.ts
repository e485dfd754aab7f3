import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const frequency = [
  'Not at all',
  'Several days',
  'More than half the days',
  'Nearly every day',
];

/** Part of a question to the answer to give. A list for a question that takes several. */
export type Plan = Readonly<Record<string, string | readonly string[]>>;

/** Every reason, so that every part is asked. */
export const allReasons = [
  'Low mood or depression',
  'Worry or anxiety',
  'The effects of a frightening or violent event',
  'Long-lasting pain',
];

/** Two full trials with little help, and a total of 18: what leads to "worth asking". */
export const worthAsking: Plan = {
  'Over the last 2 weeks': 'More than half the days',
  'Thoughts that you would be better off dead': 'Not at all',
  'How many different antidepressant medicines': 'Two',
  'How much did the one that helped most': 'It helped a little: less than half better',
};

// What is answered where a plan says nothing: the answer that raises nothing.
const quiet = [
  'No',
  'Never',
  'None',
  'Not at all',
  'Not difficult at all',
  'It helped a lot: at least half better',
  '1',
  '1 or 2',
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

/** From the start page to the first question about mood, or to the result of someone under 18. */
export async function begin(
  page: Page,
  age = '18 to 64',
  reasons: readonly string[] = ['Low mood or depression'],
): Promise<void> {
  await press(page, 'Start');
  await answer(page, age);
  if (age === 'Under 18') return;
  for (const name of reasons) await page.getByRole('checkbox', { name, exact: true }).check();
  await press(page, 'Continue');
}

/** Answers the PHQ-9 from the present question on: `s` skips. The nine, without the difficulty. */
export async function fill(page: Page, values: string, first = 0): Promise<void> {
  for (const [index, value] of Array.from(values).entries()) {
    if (value === 's') await press(page, 'Skip this question');
    else await answer(page, frequency[Number(value)] ?? '');
    if (first + index === 8 && /[123]/.test(value)) await press(page, 'Keep going');
  }
}

/**
 * Answers every question from the present page on, as the plan says, up to the page with this
 * heading. `look` sees each page once it is answered.
 */
export async function goThrough(
  page: Page,
  plan: Plan = {},
  until = 'Check your answers',
  look: (heading: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let pages = 0; pages < 80; pages += 1) {
    const name = await heading(page).innerText();
    if (name.includes(until)) return;
    for (const group of await page.getByRole('main').getByRole('group').all()) {
      await answerGroup(group, plan);
    }
    await look(name);
    const keepGoing = page.getByRole('button', { name: 'Keep going' });
    if ((await keepGoing.count()) > 0) await keepGoing.click();
    else await press(page, 'Continue');
  }
  throw new Error(`"${until}" must be reached, was not within 80 pages.`);
}

async function answerGroup(group: Locator, plan: Plan): Promise<void> {
  const question = await group.innerText();
  const planned = Object.entries(plan).findLast(([part]) => question.includes(part))?.[1];
  const boxes = group.getByRole('checkbox');
  if ((await boxes.count()) > 0) {
    for (const name of [planned ?? 'Low mood or depression'].flat()) {
      await group.getByRole('checkbox', { name, exact: true }).check();
    }
    return;
  }
  // All names at once: a question to the browser for each would take most of the time of a test.
  const offered = await group
    .getByRole('radio')
    .evaluateAll((radios: HTMLInputElement[]) =>
      radios.map(({ labels }) => labels?.[0]?.textContent ?? ''),
    );
  const name = (planned === undefined ? quiet : [planned].flat()).find((one) =>
    offered.includes(one),
  );
  if (name !== undefined) {
    await group.getByRole('radio', { name, exact: true }).check();
    return;
  }
  throw new Error(`"${question}" must have an answer of ${String(planned ?? quiet)}.`);
}

/** From the start to the result, as the plan says. */
export async function finish(page: Page, plan: Plan = {}): Promise<void> {
  await page.goto('/self-check/');
  await press(page, 'Start');
  const age = plan['How old are you?'] ?? '18 to 64';
  await goThrough(page, { ...plan, 'How old are you?': age });
  await press(page, 'See my result');
}

/** Presses Tab until the control with this name has focus. Throws when it is never reached. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`"${name}" must be reached by Tab, was not within 400 presses.`);
}

/** Fails with what the page says if Start has not come to life. */
export async function ready(page: Page): Promise<void> {
  await page.goto('/self-check/');
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
}
