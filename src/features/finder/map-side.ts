// The place for the map: beside the list on wide screens, once the list stands; behind a button on
// narrow ones. Leaflet is fetched here and not before.
import type { FinderMap } from './finder-map.ts';
import { part } from './finder-view.ts';
import type { Scene } from './scene.ts';

const wide = '(width >= 64rem)';
const failed = 'The map could not be loaded. The list has every clinic that it would show.';

/** What the reader can ask of the list by way of the map. */
export interface MapHandlers {
  /** They chose a pin. Shape: the place of its clinic in Scene.results, from 0. */
  onChosen: (index: number) => void;
}

export class MapSide {
  #side: HTMLElement;
  #list: HTMLElement;
  #button: HTMLButtonElement;
  #map: FinderMap | undefined;
  #scene: Scene | undefined;

  constructor(side: HTMLElement, list: HTMLElement, { onChosen }: MapHandlers) {
    this.#side = side;
    this.#list = list;
    this.#button = part(side, 'show-map', HTMLButtonElement);
    this.#button.addEventListener('click', () => void this.#toggle());
    const mark = (event: Event) => this.#map?.highlight(indexOf(event.target));
    for (const kind of ['pointerover', 'focusin']) list.addEventListener(kind, mark);
    for (const kind of ['pointerleave', 'focusout']) {
      list.addEventListener(kind, () => this.#map?.highlight(undefined));
    }
    side.addEventListener('pin-chosen', (event) => {
      if (event instanceof CustomEvent) onChosen(Number(event.detail));
    });
    side.addEventListener('map-left', () => this.#leave());
  }

  /** Shows this scene, now if the map is open, else as soon as it is. */
  offer(scene: Scene): void {
    this.#scene = scene;
    this.#side.hidden = false;
    const isWide = matchMedia(wide).matches;
    this.#button.hidden = isWide;
    if (this.#isOpen) this.#map?.show(scene);
    else if (isWide) whenIdle(() => void this.#open());
  }

  hide(): void {
    this.#scene = undefined;
    this.#side.hidden = true;
  }

  get #isOpen(): boolean {
    return this.#map !== undefined && !this.#map.hidden;
  }

  async #toggle(): Promise<void> {
    if (!this.#isOpen) return this.#open();
    if (this.#map) this.#map.hidden = true;
    this.#label('Show map', false);
  }

  async #open(): Promise<void> {
    const credit = part(this.#side, 'credit', HTMLElement);
    credit.hidden = false;
    try {
      const { FinderMap } = await import('./finder-map.ts');
      const map = part(this.#side, 'map', FinderMap);
      this.#map = map;
      map.hidden = false;
      this.#label('Hide map', true);
      if (this.#scene) map.show(this.#scene);
    } catch {
      credit.textContent = failed;
    }
  }

  #label(words: string, isOpen: boolean): void {
    this.#button.textContent = words;
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  /** Back to the heading of the list, which the map repeats. */
  #leave(): void {
    this.#list.parentElement?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
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
