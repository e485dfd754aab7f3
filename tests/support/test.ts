import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
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

interface Watched {
  page: Page;
  faults: string[];
}

/**
 * As `test`, for suites that look at very many addresses and leave nothing behind: all tests of a
 * worker that ask for the same `sharing` have one page, which saves the time of opening it. Size and
 * media are as they were at the start of every test. Nothing on the page may move by itself.
 */
export const testManyPages = base.extend<
  { sharing: BrowserContextOptions; sharedPage: Page },
  { openOnce: (options: BrowserContextOptions) => Promise<Watched> }
>({
  sharing: [{}, { option: true }],
  openOnce: [
    async ({ browser }, use) => {
      const opened = new Map<string, Watched>();
      await use(async (options) => {
        const key = JSON.stringify(options);
        const before = opened.get(key);
        if (before) return before;
        const context = await browser.newContext(options);
        const faults = watchFaults(context, options.baseURL);
        const watched = { page: await context.newPage(), faults };
        opened.set(key, watched);
        return watched;
      });
      for (const { page } of opened.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ sharing, openOnce, baseURL, viewport }, use) => {
    const shared = { reducedMotion: 'reduce', viewport, ...(baseURL && { baseURL }) } as const;
    const { page, faults } = await openOnce({ ...shared, ...sharing });
    faults.length = 0;
    await use(page);
    await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null });
    if (viewport) await page.setViewportSize(viewport);
    expect(faults).toEqual([]);
  },
});

export { expect };
