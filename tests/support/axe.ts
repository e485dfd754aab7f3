import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it is now, one line per element. Text whose contrast axe
 * cannot tell counts as wrong too. Shape: parts, where something lies over the rest of the page,
 * which axe cannot see through: look at these alone.
 */
export async function findBarriers(page: Page, parts: readonly string[] = []): Promise<string[]> {
  // The site has no frames, so the mode that needs no second page per run finds the same.
  const builder = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
  for (const part of parts) builder.include(part);
  const { violations, incomplete } = await builder.analyze();
  // Words inside our drawings stand on shapes that axe cannot see through. Their colours are tokens,
  // and src/styles/tokens.test.ts measures those against each other.
  const untold = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(({ html }) => !/^<text|^<span class="map-name"/.test(html)),
    }));
  return [...violations, ...untold].flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}\n${node.failureSummary ?? ''}`),
  );
}
