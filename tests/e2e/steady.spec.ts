// Scripts and fonts that come late, as on a slow line, may not move what is being read.
import { expect, test } from '../support/test.ts';

const pages = [
  { path: '/', ready: 'Find a clinic' },
  { path: '/treatments/iv-infusion/', ready: 'At a glance' },
  { path: '/search/', ready: 'Show' },
  { path: '/search/?q=cost', ready: 'results for “cost”' },
  { path: '/find-a-clinic/', ready: 'Use my location' },
  { path: '/clinics/california/', ready: 'Keep' },
  { path: '/clinics/michigan/livonia/cruz-clinic/', ready: 'Copy details' },
];

for (const { path, ready } of pages) {
  test(`nothing on ${path} moves when scripts and fonts come late`, async ({ page }) => {
    const held: (() => void)[] = [];
    const late = new Promise<void>((resolve) => held.push(resolve));
    await page.route(/\.(?:js|woff2)$/, async (route) => {
      await late;
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) moved.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    for (const release of held) release();
    await expect(page.getByText(ready).first()).toBeVisible();
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await page.evaluate('window.moved')).toEqual([]);
  });
}
