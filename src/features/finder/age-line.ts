// How old what we know is, by the reader's own clock: a page may be read long after it was built.
import { cardAgeWords, dayOf, pageAgeWords } from './data-age.ts';

class AgeLine extends HTMLElement {
  connectedCallback(): void {
    const { checked, whole } = this.dataset;
    if (checked === undefined) return;
    const words = whole === undefined ? cardAgeWords : pageAgeWords;
    this.textContent = words(checked, dayOf(new Date()));
  }
}

customElements.define('age-line', AgeLine);
