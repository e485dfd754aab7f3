// The place for the map: beside the list on wide screens, once the list stands; behind a button on
// narrow ones. Until it is known which of both it stays out of sight, so that nobody sees it jump.
// Leaflet is fetched here and not before.
import type { Bounds } from '#lib/geo/bounds.ts';
import type { FinderMap } from './finder-map.ts';
import { part } from './finder-view.ts';
import type { Scene } from './scene.ts';

const wide = '(width >= 64rem)';
const failed = 'The map could not be loaded. The list has every clinic that it would show.';

/** What the reader can ask of the list by way of the map. */
export interface MapHandlers {
  /** They chose a pin. Shape: the place of its clinic in Scene.results, from 0. */
  onChosen: (index: number) => void;
  /** They pressed "Search this area". Shape: the rectangle that the map shows, exactly. */
  onArea: (bounds: Bounds) => void;
}

export class MapSide {
  #side: HTMLElement;
  #list: HTMLElement;
  #button: HTMLButtonElement;
  #map: FinderMap | undefined;
  #scene: Scene | undefined;

  constructor(side: HTMLElement, list: HTMLElement, { onChosen, onArea }: MapHandlers) {
    this.#side = side;
    this.#list = list;
    this.#button = part(side, 'show-map', HTMLButtonElement);
    this.#button.addEventListener('click', () => void this.#toggle());
    const mark = (event: Event) => this.#map?.highlight(indexOf(event.target));
    for (const kind of ['pointerover', 'focusin']) list.addEventListener(kind, mark);
    for (const kind of ['pointerleave', 'focusout']) {
      list.addEventListener(kind, () => this.#map?.highlight(undefined));
    }
    const hear = (kind: string, use: (detail: unknown) => void) =>
      side.addEventListener(kind, (event) => {
        if (event instanceof CustomEvent) use(event.detail);
      });
    hear('pin-chosen', (index) => onChosen(Number(index)));
    // finder-map.ts alone sends this, with the rectangle that it shows.
    hear('area-asked', (bounds) => onArea(bounds as Bounds));
    hear('pin-marked', (index) => this.#mark(index));
    hear('map-left', () => this.#leave());
    listenForStreets(side, () => this.#map);
  }

  /** Shows this scene, now if the map is open, else as soon as it is. */
  offer(scene: Scene): void {
    this.#scene = scene;
    this.#side.hidden = false;
    this.#help(false);
    const isWide = matchMedia(wide).matches;
    this.#button.hidden = isWide;
    if (this.#isOpen) this.#map?.show(scene);
    else if (isWide) whenIdle(() => void this.#open());
  }

  /** Without clinics to show, it says what would be here. */
  hide(): void {
    this.#scene = undefined;
    this.#side.hidden = false;
    this.#button.hidden = true;
    this.#help(true);
  }

  get #isOpen(): boolean {
    return this.#map !== undefined && !this.#map.hidden;
  }

  #help(isNeeded: boolean): void {
    part(this.#side, 'map-help', HTMLElement).hidden = !isNeeded;
    part(this.#side, 'map-box', HTMLElement).hidden = isNeeded;
  }

  async #toggle(): Promise<void> {
    if (!this.#isOpen) return this.#open();
    this.#show(false);
  }

  async #open(): Promise<void> {
    try {
      const { FinderMap } = await import('./finder-map.ts');
      if (!this.#scene) return;
      this.#map = part(this.#side, 'map', FinderMap);
      this.#show(true);
      this.#map.show(this.#scene);
    } catch {
      const credit = part(this.#side, 'credit', HTMLElement);
      credit.textContent = failed;
      credit.hidden = false;
    }
  }

  #show(isOpen: boolean): void {
    for (const name of ['map', 'credit', 'streets']) {
      const found = this.#side.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (found) found.hidden = !isOpen;
    }
    this.#button.textContent = isOpen ? 'Hide map' : 'Show map';
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  #mark(index: unknown): void {
    [...this.#list.children].forEach((card, at) =>
      card.classList.toggle('is-marked', at === index),
    );
  }

  /** Back to the heading of the list, which the map repeats. */
  #leave(): void {
    this.#list.parentElement?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
}

/** Streets come from another server: nothing of it is asked for before this button is pressed. */
function listenForStreets(side: HTMLElement, mapOf: () => FinderMap | undefined): void {
  const button = side.querySelector<HTMLButtonElement>('[data-part="show-streets"]');
  button?.addEventListener('click', () => void mapOf()?.toggleStreets(button));
}

/** The place in the list, from 0, of the card that the element is in. */
function indexOf(target: EventTarget | null): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const card = target.closest('[data-number]');
  return card instanceof HTMLElement ? Number(card.dataset['number']) - 1 : undefined;
}

/** Safari has no requestIdleCallback. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}
