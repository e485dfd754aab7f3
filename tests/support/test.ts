import { test as base, expect, type Page } from '@playwright/test';
import { watchFaults } from './watch-faults.ts';

/**
 * The test function of every browser test. It fails a test in which the page asked another origin
 * for anything, threw an error, or wrote one to the console.
 */
export const test = base.extend<{ guard: undefined }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults = watchFaults(context, baseURL);
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * As `test`, for suites that look at very many addresses and change nothing: all tests of a worker
 * share one page, which saves the time of opening it. Nothing on the page may move by itself.
 */
export const testManyPages = base.extend<
  { sharedPage: Page },
  { watched: { page: Page; faults: string[] } }
>({
  watched: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport } = project.use;
      const options = { reducedMotion: 'reduce', viewport: viewport ?? null } as const;
      const context = await browser.newContext({ ...options, ...(baseURL && { baseURL }) });
      await use({ page: await context.newPage(), faults: watchFaults(context, baseURL) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ watched: { page, faults } }, use) => {
    faults.length = 0;
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
