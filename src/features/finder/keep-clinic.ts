// The button that keeps a clinic, on cards and clinic pages. It needs a script, so the script makes it.
import { withBase } from '#lib/web/with-base.ts';
import { announce, prepareAnnouncer } from '#ui/announcer.ts';
import { shelf, tellShelf, watchShelf } from './shelf.ts';
import { mostKept, readKept, shortlistPath, toggleKept, type Kept } from './shortlist.ts';

class KeepClinic extends HTMLElement {
  #button = document.createElement('button');
  #said = document.createElement('span');
  #watching: AbortController | undefined;

  connectedCallback(): void {
    const { path, name } = this.dataset;
    if (path === undefined || name === undefined) return;
    prepareAnnouncer();
    this.#watching = new AbortController();
    this.#button.type = 'button';
    this.#button.onclick = () => this.#press({ path, name });
    this.#said.className = 'quiet';
    this.replaceChildren(this.#button, ' ', this.#said);
    watchShelf(() => this.#draw(path, name), this.#watching.signal);
    this.#draw(path, name);
  }

  disconnectedCallback(): void {
    this.#watching?.abort();
  }

  #draw(path: string, name: string): void {
    const isKept = readKept(shelf()).some((kept) => kept.path === path);
    const whose = document.createElement('span');
    whose.className = 'visually-hidden';
    whose.textContent = ` ${name}`;
    this.#button.replaceChildren(isKept ? 'Remove from kept' : 'Keep', whose);
    this.toggleAttribute('data-kept', isKept);
  }

  #press(clinic: { path: string; name: string }): void {
    const outcome = toggleKept(shelf(), clinic);
    const words = sayKept(outcome, readKept(shelf()).length);
    tellShelf();
    this.#said.replaceChildren(words);
    if (outcome === 'kept' || outcome === 'full') this.#said.append(' ', linkToKept());
    announce(words);
  }
}

function sayKept(outcome: Kept, count: number): string {
  return {
    kept: `Kept on this device only: ${count} of ${mostKept}.`,
    removed: count === 0 ? 'Removed. Nothing is kept now.' : `Removed. ${count} still kept.`,
    full: 'You have kept four. Remove one first.',
    refused: 'Your browser does not let this site keep anything. Note the name, or print the page.',
  }[outcome];
}

function linkToKept(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = withBase(shortlistPath);
  link.textContent = 'See kept clinics';
  return link;
}

customElements.define('keep-clinic', KeepClinic);
