import axe, { type AxeResults, type NodeResult, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { findFaintWords } from './drawn-words.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe's makers call best practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among these whose answer depends on colours. axe-rules.test.ts holds that they are all. */
export const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it is now, one line per element. Text whose contrast axe
 * cannot tell is measured otherwise, or counts as wrong. Shape: parts, where something lies over the
 * rest of the page, which axe cannot see through: look at these alone.
 */
export async function findBarriers(page: Page, parts: readonly string[] = []): Promise<string[]> {
  return look(page, { type: 'tag', values: tags }, parts);
}

/**
 * As findBarriers, in light and in dark. The two themes differ in colours alone, which
 * axe-rules.test.ts holds, so that in dark the rules about colours say all there is to say.
 */
export async function findBarriersInBothThemes(
  page: Page,
  parts: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findBarriers(page, parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page, { type: 'rule', values: colorRules }, parts);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}

async function look(
  page: Page,
  runOnly: NonNullable<RunOptions['runOnly']>,
  parts: readonly string[],
): Promise<string[]> {
  // Half a megabyte: once for each page that is opened, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly, resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await page.evaluate(runAxe, { options, parts: [...parts] });
  const untold = incomplete.filter(({ id }) => id === 'color-contrast');
  const drawn = untold.flatMap(({ nodes }) =>
    nodes.filter(isMeasurable).map(({ target }) => target.join(' ')),
  );
  const unknown = untold.map((rule) => ({
    ...rule,
    nodes: rule.nodes.filter((node) => !isMeasurable(node)),
  }));
  const told = [...violations, ...unknown].flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}\n${node.failureSummary ?? ''}`),
  );
  return [...told, ...(await findFaintWords(page, drawn))];
}

// Words inside our drawings and maps stand on shapes; signs such as ▾ are no words to axe.
function isMeasurable({ html, any }: NodeResult): boolean {
  const isSign = any.some(({ message }) => message.endsWith('contains only non-text characters'));
  return isSign || /^<text|^<span class="map-name"/.test(html);
}

// Runs in the page, where `axe` is a global.
async function runAxe({ options, parts }: { options: RunOptions; parts: string[] }) {
  const { violations, incomplete }: AxeResults = await axe.run(
    parts.length > 0 ? { include: parts } : document,
    options,
  );
  return { violations, incomplete };
}
