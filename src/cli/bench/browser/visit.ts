// A browser for benchmarks, and what it tells of a page's work.
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../find-chromium.ts';
import { workIn, type TraceEvent, type Work } from './tasks.ts';

// Tasks alone: to trace what happens within them would double what they take.
const categories = ['toplevel'];

/** Runs `use` with a Chromium: Playwright's own, else the system's. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A new page of this size without anything kept from another. Closes it afterwards. */
export async function withPage<Result>(
  browser: Browser,
  viewport: { width: number; height: number },
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What the main thread does while `act` runs. */
export async function workOf(page: Page, act: () => Promise<void>): Promise<Work> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page must belong to a browser.');
  await browser.startTracing(page, { categories });
  await act();
  const trace = await browser.stopTracing();
  // Written by Chromium in its Trace Event Format.
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return workIn(traceEvents);
}

/** Nothing more to do: the page has drawn, and then had time to spare. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve()));
      }),
  );
}
