// A Firefox as people have it, driven by WebDriver BiDi, before the built site.
import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import { findFirefox } from './find-firefox.ts';

/** A browser and the site that it is to look at. */
export interface Stand {
  browser: Browser;
  origin: string;
  close: () => Promise<void>;
}

/** Serves dist/ and starts Firefox. Throws when there is no site or no Firefox. */
export async function openStand(): Promise<Stand> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('needs a Firefox, found none; install firefox-esr.');
  if (!existsSync('dist/index.html')) throw new Error('needs the built site; npm run build.');
  const server = createStaticServer('dist');
  const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, origin: `http://127.0.0.1:${port}`, close };
}

/** A page, and a list that fills as it asks another origin for anything or throws. */
export async function openPage({ browser, origin }: Stand): Promise<[Page, string[]]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin) faults.push(url);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return [page, faults];
}

/** The main heading of the page that is shown. */
export async function mainHeading(page: Page): Promise<string> {
  return page.$eval('h1', (element) => element.textContent.trim());
}
