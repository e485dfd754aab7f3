/** Of a link in a menu, for aria-current: it leads here, or to a page that this one is below. */
export function currentFor(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}

/**
 * A name that pages share whose menus are alike: those of one part of the site that are below the
 * same links. A page that a link leads to shares it with none.
 */
export function menuName(path: string, links: readonly { href: string }[]): string {
  const above = links.map(({ href }) => href).filter((href) => currentFor(path, href));
  const isNamed = path === '/' || above.includes(path);
  return isNamed ? path : `below ${[path.split('/')[1], ...above].join(' ')}`;
}
