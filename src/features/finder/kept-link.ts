// The quiet way to the clinics that were kept. Not there while there are none.
import { shelf, watchShelf } from './shelf.ts';
import { readKept } from './shortlist.ts';

class KeptLink extends HTMLElement {
  #watching: AbortController | undefined;

  connectedCallback(): void {
    this.#watching = new AbortController();
    watchShelf(() => this.#draw(), this.#watching.signal);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#watching?.abort();
  }

  #draw(): void {
    const { length } = readKept(shelf());
    this.hidden = length === 0;
    const link = this.querySelector('a');
    if (link) link.textContent = `Kept clinics (${length})`;
  }
}

customElements.define('kept-link', KeptLink);
