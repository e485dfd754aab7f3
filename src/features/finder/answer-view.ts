// Draws an answer's heading and what can be done with it. Knows no addresses, asks nothing.
import { chipsOf } from './chips.ts';
import { unsaidLine } from './finder-words.ts';
import { part } from './finder-view.ts';
import { sortChoices } from './choices.ts';
import { isFiltered, withoutFilters } from './query-url.ts';
import type { Answer } from './seek.ts';
import type { FinderQuery } from './types.ts';

/** What the reader can ask of an answer. It is done at once. */
export interface AnswerHandlers {
  /** The same with other filters: the list changes, so the focus goes to its heading. */
  onFilter: (query: FinderQuery) => void;
  /** The same in another order: the focus stays. */
  onSort: (query: FinderQuery) => void;
}

export class AnswerView {
  #root: HTMLElement;
  #title: HTMLElement;
  #query: FinderQuery | undefined;
  #handlers: AnswerHandlers;

  constructor(root: HTMLElement, handlers: AnswerHandlers) {
    this.#root = root;
    this.#title = part(root, 'title', HTMLElement);
    this.#handlers = handlers;
    const sort = part(root, 'sort', HTMLSelectElement);
    sort.addEventListener('change', () => {
      const chosen = sortChoices.find(([value]) => value === sort.value)?.[0];
      if (this.#query && chosen) handlers.onSort({ ...this.#query, sort: chosen });
    });
    part(root, 'show-unsaid', HTMLButtonElement).addEventListener('click', () => {
      if (this.#query) handlers.onFilter({ ...this.#query, includesUnsaid: true });
    });
  }

  focus(): void {
    this.#title.focus();
  }

  /** Only a heading, a line and perhaps links. */
  showText(title: string, line: string, links: readonly Element[] = []): void {
    this.hide();
    this.#write(title, line, links);
  }

  /** Links above the list, and what is said of them. */
  showLinks(line: string, links: readonly Element[]): void {
    const words = part(this.#root, 'which-line', HTMLElement);
    words.textContent = line;
    words.hidden = line === '';
    part(this.#root, 'which', HTMLElement).replaceChildren(...links);
  }

  /** A heading and a line above a list of clinics, with its filters and its order. */
  showAnswer(title: string, line: string, answer: Answer, query: FinderQuery): void {
    this.#write(title, line, []);
    this.#query = query;
    part(this.#root, 'chips', HTMLElement).replaceChildren(...this.#chips(query));
    const unsaid = unsaidLine(answer);
    part(this.#root, 'unsaid-line', HTMLElement).textContent = unsaid;
    part(this.#root, 'unsaid', HTMLElement).hidden = unsaid === '';
    part(this.#root, 'sort-row', HTMLElement).hidden = answer.results.length < 2;
    part(this.#root, 'sort', HTMLSelectElement).value = query.sort;
  }

  hide(): void {
    this.#root.hidden = true;
    this.#query = undefined;
    for (const name of ['chips', 'which']) part(this.#root, name, HTMLElement).replaceChildren();
    for (const name of ['unsaid', 'sort-row']) part(this.#root, name, HTMLElement).hidden = true;
  }

  /** What is shown already is not hidden in between: that would throw the focus away. */
  #write(title: string, line: string, links: readonly Element[]): void {
    this.#title.textContent = title;
    part(this.#root, 'line', HTMLElement).textContent = line;
    this.#root.hidden = false;
    this.showLinks('', links);
  }

  #chips(query: FinderQuery): Element[] {
    const chips = chipsOf(query).map(({ label, without }) => {
      const button = this.#button(label, without);
      button.dataset['chip'] = '';
      button.setAttribute('aria-label', `Remove filter: ${label}`);
      const cross = document.createElement('span');
      cross.textContent = '×';
      button.append(cross);
      return button;
    });
    const all = isFiltered(query)
      ? [this.#button('Remove all filters', withoutFilters(query))]
      : [];
    return [...chips, ...all].map(inItem);
  }

  #button(label: string, query: FinderQuery): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(label);
    button.addEventListener('click', () => this.#handlers.onFilter(query));
    return button;
  }
}

function inItem(button: Element): Element {
  const item = document.createElement('li');
  item.append(button);
  return item;
}
