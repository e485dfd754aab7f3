// The list of clinics, twenty at a time: a card is read when it is shown and not before.
import { announce } from '#ui/announcer.ts';
import { clinicCount } from './distance-words.ts';
import { drawCard } from './draw-card.ts';
import { listedCards, type Listing } from './listing.ts';
import type { Answer } from './seek.ts';
import type { ClinicPoint } from './store.ts';
import type { ClinicPin } from './types.ts';

const pageLength = 20;

/** The parts of the page that the list is drawn in. */
export interface ListParts {
  list: HTMLElement;
  more: HTMLButtonElement;
  template: HTMLTemplateElement;
}

export class ResultList {
  #parts: ListParts;
  #readCards: (points: readonly ClinicPoint[]) => Promise<ClinicPin[]>;
  #listing: Listing | undefined;
  #cards: ClinicPin[] = [];
  /** Told of the cards shown, whenever more are. */
  #onShown: (cards: readonly ClinicPin[]) => void = () => undefined;

  constructor(
    parts: ListParts,
    readCards: (points: readonly ClinicPoint[]) => Promise<ClinicPin[]>,
  ) {
    this.#parts = parts;
    this.#readCards = readCards;
    parts.more.addEventListener('click', () => void this.#showMore());
  }

  clear(): void {
    this.#listing = undefined;
    this.#cards = [];
    this.#parts.list.replaceChildren();
    this.#parts.more.hidden = true;
  }

  /** Shows the first page. Shape: cards, those of that page, which firstCards() read. */
  show(
    listing: Listing,
    cards: readonly ClinicPin[],
    onShown: (cards: readonly ClinicPin[]) => void,
  ): void {
    this.clear();
    this.#listing = listing;
    this.#onShown = onShown;
    this.#append(cards);
  }

  /** Reads the cards of the first page. Throws when they cannot be read. */
  firstCards({ results }: Answer): Promise<ClinicPin[]> {
    return this.#readCards(results.slice(0, pageLength).map(({ item }) => item));
  }

  /** Puts the focus on a clinic's name, if need be after showing the list as far as that. */
  async focus(index: number): Promise<void> {
    const wanted = Math.ceil((index + 1) / pageLength) * pageLength;
    if (wanted > this.#cards.length) await this.#extend(wanted);
    this.#focusLink(index);
  }

  async #showMore(): Promise<void> {
    const shown = this.#cards.length;
    const { more } = this.#parts;
    try {
      await this.#extend(shown + pageLength);
    } catch {
      more.textContent = 'These could not be loaded. Check your connection and try again';
      announce(more.textContent);
      return;
    }
    this.#focusLink(shown);
    const count = clinicCount(this.#listing?.answer.results.length ?? 0);
    announce(`${shown + 1} to ${this.#cards.length} of ${count} shown`);
  }

  async #extend(wanted: number): Promise<void> {
    const listing = this.#listing;
    const next = listing?.answer.results.slice(this.#cards.length, wanted) ?? [];
    const cards = await this.#readCards(next.map(({ item }) => item));
    // Another search may have been answered while these were read.
    if (listing === this.#listing) this.#append(cards);
  }

  #append(cards: readonly ClinicPin[]): void {
    const { list, more, template } = this.#parts;
    if (!this.#listing) return;
    const listed = listedCards(this.#listing, cards, this.#cards.length);
    list.append(...listed.map((card) => drawCard(template, card)));
    this.#cards.push(...cards);
    const rest = this.#listing.answer.results.length - this.#cards.length;
    more.hidden = rest <= 0;
    more.textContent = `Show ${Math.min(rest, pageLength)} more`;
    this.#onShown([...this.#cards]);
  }

  #focusLink(index: number): void {
    this.#parts.list.children[index]?.querySelector('a')?.focus();
  }
}
