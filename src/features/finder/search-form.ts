// The form: what stands in it, what is wrong with it, and how many clinics each choice would show.
import type { OptionCounts } from './count-options.ts';
import { part } from './finder-view.ts';
import { chipsOf } from './chips.ts';
import { readQuery, writeQuery } from './query-url.ts';
import type { FinderQuery } from './types.ts';

export class SearchForm {
  #root: HTMLElement;
  #form: HTMLFormElement;
  #input: HTMLInputElement;

  /** Shape: the element that FinderForm.astro stands in, and what to do when somebody submits. */
  constructor(root: HTMLElement, onSubmit: () => void) {
    this.#root = root;
    this.#form = part(root, 'form', HTMLFormElement);
    this.#input = part(root, 'place', HTMLInputElement);
    part(root, 'filters', HTMLElement).hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      onSubmit();
    });
  }

  /** What the fields ask. Order of the list: left as it is by default, for it stands elsewhere. */
  read(): FinderQuery {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') params.append(name, value);
    }
    return readQuery(params);
  }

  /** Puts a query into the fields, its place too. */
  fill(query: FinderQuery): void {
    this.#input.value = query.place;
    this.fillFilters(query);
  }

  /** Puts all of a query but its place into the fields: what is being typed stays. */
  fillFilters(query: FinderQuery): void {
    const params = writeQuery(query);
    for (const field of this.#form.elements) {
      if (field instanceof HTMLSelectElement) {
        field.value = params.get(field.name) ?? firstValue(field);
      } else if (field instanceof HTMLInputElement && field.type !== 'text') {
        field.checked =
          params.getAll(field.name).includes(field.value) ||
          (field.type === 'radio' && field.value === 'any' && !params.has(field.name));
      }
    }
    const count = chipsOf({ ...query, treatment: 'any' }).length;
    part(this.#root, 'active', HTMLElement).textContent = count === 0 ? '' : `(${count} in use)`;
  }

  /** Writes beside each choice how many clinics it would show; null takes the numbers away. */
  showCounts(counts: OptionCounts | null): void {
    for (const place of this.#form.querySelectorAll<HTMLElement>('[data-count]')) {
      const key = place.dataset['count'] ?? '';
      const isUnsaid = key === 'unsaid';
      const count = isUnsaid ? counts?.unsaid || undefined : counts?.options.get(key);
      const words = count === undefined ? '' : isUnsaid ? `(${count} more)` : `(${count})`;
      if (place instanceof HTMLOptionElement) place.text = `${bareText(place)} ${words}`.trim();
      else place.textContent = words;
    }
  }

  /** Says what is wrong, above the form and at the field. */
  showError(message: string, takesFocus: boolean): void {
    const field = part(this.#root, 'field-error', HTMLElement);
    const summary = part(this.#root, 'summary', HTMLElement);
    field.textContent = message;
    part(this.#root, 'summary-text', HTMLElement).textContent = message;
    field.hidden = false;
    summary.hidden = false;
    this.#input.setAttribute('aria-invalid', 'true');
    this.#input.setAttribute('aria-describedby', 'place-hint place-error');
    if (takesFocus) summary.focus();
  }

  clearError(): void {
    part(this.#root, 'field-error', HTMLElement).hidden = true;
    part(this.#root, 'summary', HTMLElement).hidden = true;
    this.#input.removeAttribute('aria-invalid');
    this.#input.setAttribute('aria-describedby', 'place-hint');
  }
}

/** What the page was made with: the first option that says so, else the first. */
function firstValue({ options }: HTMLSelectElement): string {
  const made = [...options].find(({ defaultSelected }) => defaultSelected) ?? options[0];
  return made?.value ?? '';
}

/** The words of an option without its number. */
function bareText({ text }: HTMLOptionElement): string {
  return text.replace(/ \([\d,]+\)$/, '');
}
