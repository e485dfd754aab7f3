// Compares the kept clinics: reads each clinic's own page and sets its facts side by side.
import { withBase } from '#lib/web/with-base.ts';
import { announce, prepareAnnouncer } from '#ui/announcer.ts';
import { drawCell, drawName, type Column } from './compare-view.ts';
import { part } from './finder-view.ts';
import { pageFacts, readClinic } from './page-facts.ts';
import { shelf, tellShelf, watchShelf } from './shelf.ts';
import { clearKept, readKept, toggleKept, type KeptClinic } from './shortlist.ts';

const nothing = 'You have kept no clinics. Press “Keep” beside a clinic to see it here.';
const reading = 'Reading the pages of the clinics that you kept …';

class KeptClinics extends HTMLElement {
  #line = part(this, 'line', HTMLElement);
  #names = part(this, 'names', HTMLElement);
  #watching = new AbortController();
  /** What is shown, so that a list that did not change is not drawn again. */
  #shown = '';

  connectedCallback(): void {
    prepareAnnouncer();
    this.#line.tabIndex = -1;
    part(this, 'on', HTMLElement).textContent =
      'Kept clinics stand on this device only. We never see them.';
    part(this, 'print', HTMLElement).addEventListener('click', () => window.print());
    part(this, 'clear', HTMLElement).addEventListener('click', () => this.#clear());
    watchShelf(() => void this.#show(), this.#watching.signal);
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#watching.abort();
  }

  async #show(): Promise<void> {
    const list = readKept(shelf());
    const asked = JSON.stringify(list);
    if (asked === this.#shown) return;
    this.#shown = asked;
    this.#lay(list.length === 0);
    this.#line.textContent = list.length === 0 ? nothing : reading;
    const columns = await Promise.all(list.map(readColumn));
    // Another tab may have changed the list meanwhile.
    if (this.#shown !== asked || list.length === 0) return;
    this.#draw(columns);
    this.#line.textContent = countWords(list.length);
  }

  #lay(isEmpty: boolean): void {
    for (const name of ['scroll', 'about']) part(this, name, HTMLElement).hidden = isEmpty;
    part(this, 'tools', HTMLElement).hidden = false;
    for (const name of ['print', 'clear']) part(this, name, HTMLElement).hidden = isEmpty;
    if (isEmpty) this.#draw([]);
  }

  #draw(columns: readonly Column[]): void {
    const names = columns.map((column) => drawName(column, (clinic) => this.#remove(clinic)));
    const [corner] = this.#names.children;
    this.#names.replaceChildren(...(corner ? [corner] : []), ...names);
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      const [header] = row.children;
      const cells = columns.map((column) => drawCell(column, row.dataset['row'] ?? ''));
      row.replaceChildren(...(header ? [header] : []), ...cells);
      // A remark that no clinic has is no row.
      row.hidden = cells.every((cell) => cell.textContent === '');
    }
  }

  #remove(clinic: KeptClinic): void {
    toggleKept(shelf(), clinic);
    tellShelf();
    announce(`${clinic.name} is removed.`);
    // The button that was pressed is gone.
    this.#line.focus();
  }

  #clear(): void {
    clearKept(shelf());
    tellShelf();
    announce('Cleared. Nothing is kept on this device now.');
    this.#line.focus();
  }
}

async function readColumn(clinic: KeptClinic): Promise<Column> {
  try {
    const response = await fetch(withBase(clinic.path));
    if (response.status === 404) return { clinic, facts: 'gone' };
    if (!response.ok) return { clinic, facts: 'unread' };
    const page = readClinic(await response.text());
    return { clinic, facts: page ? pageFacts(page) : 'unread' };
  } catch {
    // No connection. The reader is told at the clinic's name.
    return { clinic, facts: 'unread' };
  }
}

function countWords(count: number): string {
  return count === 1 ? 'You have kept 1 clinic.' : `You have kept ${count} clinics.`;
}

customElements.define('kept-clinics', KeptClinics);
