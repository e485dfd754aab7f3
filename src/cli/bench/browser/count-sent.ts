import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

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
