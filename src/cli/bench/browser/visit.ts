// A browser for benchmarks, and what it tells of a page's work and of what was sent to it.
import { gzipSync } from 'node:zlib';
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

/** What was sent for paths below this one, as a server packs it. Units: bytes, gzip. */
export interface Sent {
  files: string[];
  bytes: () => Promise<number>;
}

/** Counts from now on. */
export function countSent(page: Page, below: string): Sent {
  const files: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(below)) return;
    files.push(pathname);
    const size = response.body().then((body) => gzipSync(body).length);
    // Whoever asks for the sum hears of it; a page that fails before must tell its own fault.
    size.catch(() => undefined);
    sizes.push(size);
  });
  return {
    files,
    bytes: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
  };
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
