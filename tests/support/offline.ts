// A site that can go away and come back, changed or not, under the same address.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import { expect, test as base } from './test.ts';

/** The built site on a server of its own. */
export interface Site {
  address: string;
  /** Its files. A test that has asked for a copy may change those named below. */
  folder: string;
  /** From now on nobody answers, as without a connection. */
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
}

/** As `test`, with a site of its own for each test. With `isCopied` its files may be changed. */
export const test = base.extend<{ isCopied: boolean; site: Site }>({
  isCopied: [false, { option: true }],
  site: async ({ isCopied }, use) => {
    const folder = isCopied ? copySite() : 'dist';
    let server = createStaticServer(folder);
    const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
    await use({
      address: `http://127.0.0.1:${port}`,
      folder,
      goAway: () => close(server),
      comeBack: async () => {
        server = createStaticServer(folder);
        await listen(server, { port, isStrict: true }, () => undefined);
      },
    });
    await close(server);
    if (isCopied) rmSync(folder, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.address),
});

// What tests change. All else is only linked to: there are thousands of files.
const changeable = ['_astro', 'help-now', 'data/clinics.json', 'clinics/tennessee/franklin'];

function copySite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  copyFolder('', folder);
  return folder;
}

function copyFolder(below: string, to: string): void {
  for (const entry of readdirSync(path.join('dist', below), { withFileTypes: true })) {
    const place = path.posix.join(below, entry.name);
    const from = path.resolve('dist', place);
    const copy = path.join(to, place);
    if (entry.isFile() || changeable.includes(place)) cpSync(from, copy, { recursive: true });
    else if (!changeable.some((one) => one.startsWith(`${place}/`))) symlinkSync(from, copy);
    else {
      mkdirSync(copy);
      copyFolder(place, to);
    }
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Presses the switch, and waits until the first pages are saved. */
export async function savePages(page: Page): Promise<void> {
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Save pages on this device' }).click();
  await expect(page.getByText('On. Pages that you open from now on')).toBeFocused();
}

/** Everything in the browser's storage for pages: paths of addresses. */
export function savedPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lists = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return lists.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
  });
}

/** Opens a page, and waits until it is saved with its scripts. */
export async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
  const parts = [path.replace(/\?.*/, ''), ...scripts];
  await expect
    .poll(async () => {
      const saved = await savedPaths(page);
      return parts.filter((part) => !saved.includes(part));
    })
    .toEqual([]);
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Today, as the site writes days. */
export function today(): string {
  const now = new Date();
  return `${months[now.getMonth()]} ${now.getDate()}, ${now.getFullYear()}`;
}
