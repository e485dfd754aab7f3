// A browser for benchmarks, and what it tells of a page's work and of what was sent to it.
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { workIn, type TraceEvent, type Work } from './tasks.ts';

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Runs `use` with a Chromium: Playwright's own, else the system's. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch().catch(() => chromium.launch({ channel: 'chromium' }));
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

/** Counts what is sent for paths below this one, as a server packs it. Units of `bytes`: gzip. */
export function countSent(page: Page, below: string): { bytes: number; files: string[] } {
  const sent: { bytes: number; files: string[] } = { bytes: 0, files: [] };
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(below)) return;
    sent.files.push(pathname);
    void response.body().then((body) => (sent.bytes += gzipSync(body).length));
  });
  return sent;
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
