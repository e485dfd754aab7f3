// Styles are written for all pages; one page has a part of what they are for. Every byte counts in the
// first round trip, so a page that no script fills, whose elements are all there, keeps what fits them.
import postcss, { type AtRule, type ChildNode, type Node } from 'postcss';

/**
 * The style sheet without rules for classes that the page has not, nor may get. Shape: a page that no
 * script fills.
 */
export function usedStyles(css: string, html: string, later: readonly string[] = []): string {
  const classes = new Set([
    ...later,
    ...[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  ]);
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    // 12.5% is no class.
    if (isAtRule(rule.parent) && rule.parent.name === 'keyframes') return;
    const kept = rule.selectors.filter((one) => classesIn(one).every((name) => classes.has(name)));
    if (kept.length === 0) removeWithEmptyParents(rule);
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return sheet.toString();
}

/** Classes that an element must have. What stands in :not() and its kin may be missing. */
function classesIn(selector: string): string[] {
  const plain = selector
    .replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\[[^\]]*\]/g, '');
  return [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (isAtRule(parent) && parent.nodes?.length === 0) removeWithEmptyParents(parent);
}

function isAtRule(node: Node | undefined): node is AtRule {
  return node?.type === 'atrule';
}
