// The box in which a place or a name is typed, as a combobox with a list (ARIA 1.2). Suggestions
// help; what is typed is searched as it stands, and nothing is an error while somebody types.
import { announce } from '#ui/announcer.ts';
import type { Suggestion } from './suggest.ts';

/** After so long without a key, the number of suggestions is said. Units: ms. */
const quietMs = 700;

export class PlaceBox {
  #input: HTMLInputElement;
  #list: HTMLElement;
  #suggest: (typed: string) => Promise<readonly Suggestion[]>;
  #shown: readonly Suggestion[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    suggest: (typed: string) => Promise<readonly Suggestion[]>,
  ) {
    this.#input = input;
    this.#list = list;
    this.#suggest = suggest;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => void this.#look());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.close());
    // The field keeps the focus while the list is pressed, so that it does not close first.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.#choose([...list.children].indexOf(option));
    });
  }

  /** Puts the list away. What is typed stays. */
  close(): void {
    this.#draw([]);
  }

  async #look(): Promise<void> {
    const typed = this.#input.value;
    // A suggestion is a help: when its files cannot be read, there is none, and the search says why.
    const found = await this.#suggest(typed).catch(() => []);
    const isStale = typed !== this.#input.value || document.activeElement !== this.#input;
    if (!isStale) this.#draw(found);
  }

  #press(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    const count = this.#shown.length;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (count === 0) void this.#look();
      else this.#mark(nextOf(this.#active, count, key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter') {
      if (this.#active >= 0) {
        event.preventDefault();
        this.#choose(this.#active);
      }
      this.close();
    } else if (key === 'Escape' && count > 0) {
      event.preventDefault();
      this.close();
    }
  }

  #choose(index: number): void {
    const chosen = this.#shown[index];
    if (chosen) this.#input.value = chosen.text;
    this.close();
  }

  #draw(suggestions: readonly Suggestion[]): void {
    this.#shown = suggestions;
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => draw(suggestion, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#mark(-1);
    this.#sayCount(suggestions.length);
  }

  /** Once, when the typing stops; a list that was put away says nothing. */
  #sayCount(count: number): void {
    clearTimeout(this.#timer);
    if (count === 0) return;
    const words = count === 1 ? '1 suggestion' : `${count} suggestions`;
    this.#timer = setTimeout(() => announce(words), quietMs);
  }

  #mark(active: number): void {
    this.#active = active;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(index === active));
    }
    const option = this.#list.children[active];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}

/** Round and round, with the field itself (-1) between the last and the first. */
function nextOf(active: number, count: number, step: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}

function draw({ text, kind }: Suggestion, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `place-option-${index}`;
  option.setAttribute('role', 'option');
  const words = document.createElement('span');
  words.textContent = kind;
  option.append(`${text} `, words);
  return option;
}
