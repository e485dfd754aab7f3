import type { Page } from '@playwright/test';

/**
 * What can be pressed and yet, in forced colours, has neither an edge, nor a line under its words,
 * nor the browser's own look. Every background of ours is gone there.
 */
export async function findBare(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const controls = page.locator(
    'button, [role=button], select, textarea, input:not([type=hidden]), summary',
  );
  const bare = await controls.filter({ visible: true }).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { borderStyle, borderWidth, appearance, textDecorationLine } =
          getComputedStyle(element);
        const hasEdge = borderStyle !== 'none' && parseFloat(borderWidth) > 0;
        const isNative = appearance !== 'none' && element.matches('[type=radio], [type=checkbox]');
        return !hasEdge && !isNative && textDecorationLine === 'none';
      })
      .map((element) => `${element.localName}: ${element.textContent.trim()}`),
  );
  await page.emulateMedia({ forcedColors: null });
  return bare;
}
