// Paths in our code begin at the root of the site: /help-now/. In pages the seal puts the folder of
// the site before them, when there is one (src/cli/seal/add-base.ts). Scripts ask here.

/** A path as the browser must ask for it. On the server it stays as it is: the seal will see to it. */
export function withBase(path: string): string {
  return import.meta.env.SSR ? path : import.meta.env.BASE_URL + path.slice(1);
}
