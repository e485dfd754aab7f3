import { withBase } from '#lib/web/with-base.ts';
import type { Pagefind } from './engine.ts';
import type { SearchSource } from './load-search.ts';

/** The search of the site that the page stands on. Files are asked for once. */
export function siteSource(): SearchSource {
  const texts = new Map<string, Promise<string>>();
  return {
    read: (file) => {
      const text = texts.get(file) ?? fetchText(withBase(`/search/words/${file}`));
      texts.set(file, text);
      text.catch(() => texts.delete(file));
      return text;
    },
    engine: () => {
      const path = withBase('/pagefind/pagefind.js');
      return import(/* @vite-ignore */ path) as Promise<Pagefind>; // Built after us.
    },
  };
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
