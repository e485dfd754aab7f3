import type { Page } from '@playwright/test';
import { findBarriersInBothThemes } from './axe.ts';
import { findBare } from './forced-colors.ts';
import { findMotion } from './motion.ts';
import { findOverflow } from './reflow.ts';

/**
 * What stands in anyone's way in a tool as it is now, one line each: what axe finds in light and
 * dark, what can be pressed and has no edge in forced colours, what runs over the edge of a narrow
 * screen or with large or loose text, and what moves for someone who asks for less motion.
 * See findBarriers for `parts`. The page is as it was, but for less motion.
 */
export async function findFaults(page: Page, parts: readonly string[] = []): Promise<string[]> {
  return [
    ...(await findBarriersInBothThemes(page, parts)),
    ...(await findBare(page)).map((line) => `forced colours: ${line}`),
    ...(await findOverflow(page)),
    ...(await findMotion(page)).map((line) => `less motion: ${line}`),
  ];
}
