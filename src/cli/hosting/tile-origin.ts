// Streets for the finder's map may come from one other server: the operator sets it in
// content/site/settings.yaml, and the finder's page names it on the button that asks for them.

/** The page that can show streets, as a file of the built site. */
export const tilePage = 'find-a-clinic/index.html';

/** The server named in the page, such as https://tiles.example.org. null: none is set. */
export function tileOriginIn(html: string): string | null {
  // The plain search first: the expression looks at each space of thousands of pages.
  if (!html.includes('data-tiles=')) return null;
  return /\sdata-tiles="(https?:\/\/[a-z0-9.:-]+)\//.exec(html)?.[1] ?? null;
}
