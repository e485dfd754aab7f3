// Names in the order of what is typed, cut into short pages, so that no word, however common, makes
// a long one. A page of first keys tells which page to read; the root tells which page of keys.
import { keysInPage, keyOf, placesOf, ways, type NameRow, type Way } from './name-row.ts';

const rowsInPage = 150;

/** Path below the folder → what the file holds. "names" is the root. */
export function nameFiles(rows: readonly NameRow[]): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const root = Object.fromEntries(ways.map((way) => [way, wayFiles(rows, way, files)]));
  files.set('names', root);
  return files;
}

/** Adds the pages of one way, and gives the first key of each page of keys. */
function wayFiles(rows: readonly NameRow[], way: Way, files: Map<string, unknown>): string[] {
  const sorted = rows
    .flatMap((row) => placesOf(row, way))
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key));
  const pages = pagesOf(sorted, rowsInPage);
  for (const [number, page] of pages.entries()) {
    files.set(
      `name-${way}-${number}`,
      page.map(({ row }) => row),
    );
  }
  const firstKeys = pages.map((page, number) => {
    const last = pages[number - 1]?.at(-1)?.key ?? '';
    return separator(last, page[0]?.key ?? '');
  });
  const keyPages = pagesOf(firstKeys, keysInPage);
  for (const [number, keys] of keyPages.entries()) files.set(`names-${way}-${number}`, keys);
  return keyPages.map(([first = '']) => first);
}

/** The shortest text that comes after the one and not after the other. */
function separator(last: string, first: string): string {
  let length = 0;
  while (length < first.length && first.charAt(length) === last.charAt(length)) length += 1;
  return first.slice(0, length + 1);
}

function pagesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** By code, as the browser compares, in any language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
