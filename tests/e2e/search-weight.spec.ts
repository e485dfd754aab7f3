// What a search costs, in bytes that a host with gzip sends.
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const limit = 95_000;

/** Everything the page asks for from now on. */
function watch(page: Page): Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  return asked;
}

async function weigh(asked: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(
    asked.map(async (request) => {
      const response = await request.response();
      const body = (await response?.body()) ?? Buffer.alloc(0);
      // Pagefind compresses its own files: a second time they grow by some bytes.
      return Math.min(body.length, gzipSync(body).length);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('nothing of the search is loaded until it is used', async ({ page }) => {
  const asked = watch(page);
  await page.goto('/search/', { waitUntil: 'networkidle' });
  const paths = asked.map((request) => new URL(request.url()).pathname);
  expect(paths.filter((path) => /^\/(pagefind|search\/words)\//.test(path))).toEqual([]);
  const engine = page.waitForRequest('**/pagefind/pagefind.js');
  await page.getByRole('searchbox').focus();
  await engine;
});

for (const words of [
  'esketamine',
  'eskitamine',
  'ketamine bladdr',
  'does insurance pay for spravato',
  'how long does a ketamine infusion last and can i drive home after',
  'severe anxiety nightmares ketamine infusion price veterans tennessee insurance weeks pregnant driving bladder liver memory',
]) {
  test(`a first search for “${words}” loads at most 95 kB in all`, async ({ page }) => {
    await page.goto('/search/', { waitUntil: 'networkidle' });
    const asked = watch(page);
    await page.getByRole('searchbox').fill(words);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('results for');
    expect(asked.length).toBeGreaterThan(5);
    expect(await weigh(asked)).toBeLessThanOrEqual(limit);
  });
}

test('the engine runs in the page: no second thread is loaded', async ({ page }) => {
  await page.goto('/search/?q=cost');
  await expect(page.getByRole('status')).toContainText('results for “cost”');
  expect(page.workers()).toEqual([]);
});
