import { withBase } from '#lib/web/with-base.ts';
import { soundsLikeCrisis } from './crisis-words.ts';
import { isRealMatch } from './real-match.ts';

/** The parts of Pagefind's interface that we use. It is built after the site, so it has no types. */
interface Pagefind {
  search: (words: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}

interface Hit {
  url: string;
  /** Plain text with <mark> around the words that were found; everything else is escaped. */
  excerpt: string;
  meta: { title?: string };
}

const limit = 20;

/** `<search-box>`: searches the site's own index. Loads nothing until it is used. */
class SearchBox extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #asked = 0;

  connectedCallback(): void {
    this.#part('without-script').hidden = true;
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', `?${new URLSearchParams({ q: this.#input.value.trim() })}`);
      void this.#show();
    });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const asked = ++this.#asked;
    this.#input.value = words;
    this.#part('crisis').hidden = !soundsLikeCrisis(words);
    this.#part('results').replaceChildren();
    this.#part('status').textContent = words ? 'Searching…' : '';
    if (!words) return;
    const outcome = await this.#find(words).catch(() => undefined);
    // A later search may have overtaken this one.
    if (asked !== this.#asked) return;
    this.#part('status').textContent = describe(words, outcome);
    this.#part('results').append(...(outcome?.hits ?? []).map(toItem));
  }

  async #find(words: string): Promise<{ hits: Hit[]; total: number }> {
    const { results } = await (await this.#load()).search(words);
    const loaded = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    const hits = loaded.filter(({ excerpt, meta }) =>
      isRealMatch(words, { excerpt, title: meta.title ?? '' }),
    );
    return { hits, total: results.length - loaded.length + hits.length };
  }

  #load(): Promise<Pagefind> {
    const path = withBase('/pagefind/pagefind.js');
    this.#engine ??= import(/* @vite-ignore */ path) as Promise<Pagefind>; // Built after us.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('search-box: needs an input, found none.');
    return input;
  }

  #part(name: 'crisis' | 'status' | 'results' | 'without-script'): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`search-box: needs an element with data-${name}, found none.`);
    return part;
  }
}

function describe(words: string, outcome: { total: number } | undefined): string {
  if (!outcome)
    return 'Search could not load. Check your connection, or use the list of pages below.';
  if (outcome.total === 0) {
    return `Nothing found for “${words}”. Try another word, or use the list of pages below.`;
  }
  const count = outcome.total === 1 ? '1 page' : `${outcome.total} pages`;
  const shown = outcome.total > limit ? ` Here are the first ${limit}.` : '';
  return `${count} found for “${words}”.${shown}`;
}

function toItem({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-hit';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  // From our own index, in which Pagefind has escaped everything but its <mark>.
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}

customElements.define('search-box', SearchBox);
