// Copies and prints a clinic's page.
import { announce, prepareAnnouncer } from '#ui/announcer.ts';
import { detailsText } from './page-facts.ts';

const copied = 'Copied. You can paste it into a message or a note.';
const notCopied = 'Your browser did not let us copy. Select the words and copy them by hand.';

class ClinicTools extends HTMLElement {
  connectedCallback(): void {
    prepareAnnouncer();
    this.#on('copy', () => void this.#copy());
    this.#on('print', () => window.print());
    this.hidden = false;
  }

  #on(name: string, act: () => void): void {
    this.querySelector(`[data-part="${name}"]`)?.addEventListener('click', act);
  }

  async #copy(): Promise<void> {
    const { origin, pathname } = location;
    try {
      await navigator.clipboard.writeText(detailsText(document, `${origin}${pathname}`));
      this.#say(copied);
    } catch {
      // Refused by the reader or by settings; without HTTPS there is no clipboard at all.
      this.#say(notCopied);
    }
  }

  #say(words: string): void {
    const said = this.querySelector('[data-part="said"]');
    if (said) said.textContent = words;
    announce(words);
  }
}

customElements.define('clinic-tools', ClinicTools);
