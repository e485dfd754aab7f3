import type { Browser } from '@playwright/test';
import type { Answer } from './answer-rows.ts';
import { countSent, settle, withPage, workOf } from './visit.ts';

/** From "Search" to the list on the screen, on a phone, where the map waits for a press. */
export function ask(browser: Browser, address: string, zip: string): Promise<Answer> {
  return withPage(browser, { width: 390, height: 844 }, async (page) => {
    const sent = countSent(page, '/data/');
    await page.goto(`${address}/find-a-clinic/`, { waitUntil: 'networkidle' });
    await page.getByLabel('ZIP code').first().fill(zip);
    const work = await workOf(page, () =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const seen = new MutationObserver(() => {
              if (!document.querySelector('finder-app [data-number]')) return;
              seen.disconnect();
              requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
            });
            seen.observe(document.body, { childList: true, subtree: true, attributes: true });
            document.querySelector<HTMLFormElement>('finder-app form')?.requestSubmit();
          }),
      ),
    );
    await page.waitForLoadState('networkidle');
    return { kilobytes: sent.bytes / 1000, files: sent.files.length, ...work };
  });
}

/** From the call to all points in clusters on the screen. */
export function showAll(browser: Browser, address: string): Promise<Answer> {
  return withPage(browser, { width: 800, height: 700 }, async (page) => {
    const sent = countSent(page, '/points.json');
    await page.goto(`${address}/`, { waitUntil: 'networkidle' });
    const work = await workOf(page, async () => {
      await page.evaluate('show()');
      await settle(page);
    });
    await page.waitForLoadState('networkidle');
    return { kilobytes: sent.bytes / 1000, files: sent.files.length, ...work };
  });
}
