import { readSearch, writeSearch } from './search-address.ts';
import { SearchView } from './search-view.ts';

/** `<search-box>`: searches the site's own index. Loads nothing until it is used. */
class SearchBox extends HTMLElement {
  #asked = 0;
  #shown = '';

  connectedCallback(): void {
    const view = new SearchView(this);
    view.wake({
      load: () =>
        void load()
          .then(({ warm }) => warm())
          .catch(() => undefined),
      go: (params) => {
        history.pushState(null, '', writeSearch(readSearch(params)));
        void this.#show(view);
      },
    });
    addEventListener('popstate', () => {
      // The link to the field changes the address, and asks for nothing new.
      if (location.search !== this.#shown) void this.#show(view);
    });
    void this.#show(view);
  }

  async #show(view: SearchView): Promise<void> {
    this.#shown = location.search;
    const query = readSearch(new URLSearchParams(location.search));
    const asked = ++this.#asked;
    const isCurrent = () => asked === this.#asked;
    view.fill(query);
    // The index of the site below is not shown before it is known where it stands.
    this.dataset['state'] = query.typed ? 'waiting' : 'settled';
    if (!query.typed) return;
    try {
      await (await load()).answer(view, query, isCurrent);
    } catch {
      if (isCurrent()) view.fail();
    }
    if (isCurrent()) this.dataset['state'] = 'settled';
  }
}

function load() {
  return import('./search-later.ts');
}

customElements.define('search-box', SearchBox);
