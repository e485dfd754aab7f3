import { soundsLikeCrisis } from './crisis-words.ts';
import type { SearchQuery } from './search-address.ts';

/** What the page asks for. */
export interface SearchActions {
  load: () => void;
  go: (params: URLSearchParams) => void;
}

type Part =
  | 'without-script'
  | 'shortcut'
  | 'choices'
  | 'crisis'
  | 'status'
  | 'note'
  | 'near'
  | 'heading'
  | 'results'
  | 'more'
  | 'nothing';

/** The page of the search: its form, and the places where answers go. */
export class SearchView {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows what needs a script, and listens to the form. */
  wake({ load, go }: SearchActions): void {
    const form = this.#find('form', HTMLFormElement);
    const submit = () => {
      // The form holds text alone, so every value is a string.
      const entries = [...new FormData(form)] as [string, string][];
      go(new URLSearchParams(entries));
    };
    this.part('without-script').hidden = true;
    this.part('choices').hidden = false;
    this.part('shortcut').hidden = false;
    this.#input.addEventListener('focus', load);
    if (document.activeElement === this.#input) load();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    this.part('choices').addEventListener('change', () => {
      if (this.#input.value.trim()) submit();
    });
  }

  /** The page before an answer: the form as asked, the help line if the words want it. */
  fill({ typed, choice }: SearchQuery): void {
    this.#input.value = typed;
    for (const radio of this.part('choices').querySelectorAll('input')) {
      radio.checked = radio.value === choice.value;
    }
    for (const part of ['note', 'near', 'heading', 'more', 'nothing'] as const) {
      this.part(part).hidden = true;
    }
    this.part('crisis').hidden = !soundsLikeCrisis(typed);
    this.part('results').replaceChildren();
    this.part('status').textContent = '';
  }

  /** Says that the search could not load. */
  fail(): void {
    this.part('status').textContent =
      'Search could not load. Check your connection, or use the list of pages below.';
  }

  get #input(): HTMLInputElement {
    return this.#find('input[type="search"]', HTMLInputElement);
  }

  /** One of the places where something is said. */
  part(name: Part): HTMLElement {
    return this.#find(`[data-${name}]`, HTMLElement);
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.#root.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`search-box: needs ${selector}, found none.`);
  }
}
