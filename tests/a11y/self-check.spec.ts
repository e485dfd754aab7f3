import AxeBuilder from '@axe-core/playwright';
import { visitAll } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const forbidden =
  /you qualify|\beligible|candidate|you have depression|diagnosis:|good news|congratulations|\bfailed|treatment failure|suicidal patient|\bcommit(s|ted|ting)?\b|press 3|1-800-273|\bcure/i;

test('every state is accessible in light and dark, fits 320 px and keeps to our words', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const faults: string[] = [];
  const states: string[] = [];
  await visitAll(page, async (state) => {
    states.push(state);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await new AxeBuilder({ page }).withTags(tags).analyze();
    // The theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    for (const { id, nodes } of [...light.violations, ...dark.violations]) {
      faults.push(`${state}: ${id}: ${nodes[0]?.html}`);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) faults.push(`${state}: ${overflow} px too wide`);
    const word = forbidden.exec(await page.getByRole('main').innerText());
    if (word) faults.push(`${state}: says "${word[0]}"`);
  });
  expect(faults).toEqual([]);
  expect(states).toHaveLength(16);
});
