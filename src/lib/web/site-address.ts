// The one setting that says where the site is, `address` in content/site/settings.yaml, and what
// follows from it. Its path is the folder that the site is in; most sites are in none.

/** The folder of the site, as paths in it begin: /, or /ketamine-plainly/. */
export function baseOf(address: string | null): string {
  return address === null ? '/' : new URL(endedBySlash(address)).pathname;
}

/** The full address of a page or file. Shape: the path as without a folder, /help-now/. */
export function fullAddress(path: string, address: string): string {
  return new URL(path.replace(/^\/+/, ''), endedBySlash(address)).href;
}

/** A path as it is without the site's folder. Null: it lies outside of that folder. */
export function pathWithin(base: string, path: string): string | null {
  return path.startsWith(base) ? path.slice(base.length - 1) : null;
}

function endedBySlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
