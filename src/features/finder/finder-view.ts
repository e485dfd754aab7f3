// Draws the finder's answers into the parts that Finder.astro laid out. Knows no addresses, asks nothing.

/** The element that Finder.astro marked with this name. Throws when the page has none. */
export function part<Kind extends Element>(
  root: ParentNode,
  name: string,
  kind: abstract new (...args: never[]) => Kind,
): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The page has no part "${name}".`);
}

/** A list item with one link, and words behind it. */
export function drawLink(label: string, href: string, words = ''): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  item.append(link, words && ` · ${words}`);
  return item;
}
