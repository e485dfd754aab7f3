import type { Page } from '@playwright/test';
import { settle } from './visit.ts';

/** A map dragged to and fro and zoomed out and in, as a person would with a mouse. */
export async function panAndZoom(page: Page, map: string): Promise<void> {
  const box = await page.locator(map).boundingBox();
  if (!box) throw new Error(`The page must show ${map}.`);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const [east, south] of [
    [-150, 0],
    [0, 120],
    [180, 60],
    [-60, -160],
  ] as const) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + east, middle.y + south, { steps: 12 });
    await page.mouse.up();
    await page.waitForLoadState('networkidle');
    await settle(page);
  }
  for (const turn of [240, 240, 240, 240, -240, -240, -240]) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, turn);
    // Leaflet zooms once the wheel has come to rest, and then for a quarter of a second.
    await page.waitForTimeout(600);
    await settle(page);
  }
}
