// "Search this area": offered when the reader has moved the map away from what was searched.
import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { Bounds } from '#lib/geo/bounds.ts';
import { distanceMiles } from '#lib/geo/distance.ts';
import { announce } from '#ui/announcer.ts';
import { acrossWords } from './map-words.ts';
import { toArea } from './map-view.ts';

/** A move shorter than this is a slip of the hand. Units: CSS pixels. */
const slip = 8;

export class MapArea {
  #map: LeafletMap;
  #button: HTMLButtonElement;
  /** Where the map stood when it showed what was searched. */
  #home: { centre: LatLng; zoom: number } | undefined;
  #isOwnMove = false;

  constructor(map: LeafletMap, button: HTMLButtonElement, onAsked: (bounds: Bounds) => void) {
    this.#map = map;
    this.#button = button;
    button.addEventListener('click', () => {
      // The focus was on the button, which now goes; the answer's heading takes it from here.
      map.getContainer().focus({ preventScroll: true });
      this.settle();
      onAsked(this.visible);
    });
    map.on('moveend', () => this.#look());
    map.on('zoomend', () => this.#say());
  }

  /** The rectangle that the map shows, exactly. */
  get visible(): Bounds {
    const view = this.#map.getBounds();
    return toArea({
      south: view.getSouth(),
      west: view.getWest(),
      north: view.getNorth(),
      east: view.getEast(),
    });
  }

  /** Moves the map for us, not for the reader, at once: where it then stands is its home. */
  moveHome(move: () => void): void {
    this.#isOwnMove = true;
    move();
    this.#isOwnMove = false;
    this.settle();
  }

  /** Moves the map a little for us, at once. Where the reader had moved it before, that stays so. */
  moveAside(move: () => void): void {
    if (this.#button.hidden) this.moveHome(move);
    else move();
  }

  /** What the map shows now is what was searched. */
  settle(): void {
    this.#home = { centre: this.#map.getCenter(), zoom: this.#map.getZoom() };
    this.#button.hidden = true;
  }

  #look(): void {
    const map = this.#map;
    if (this.#isOwnMove || !this.#home) return;
    const { centre, zoom } = this.#home;
    const [from, to] = [map.project(centre), map.project(map.getCenter())];
    const isMoved = zoom !== map.getZoom() || from.distanceTo(to) > slip;
    this.#button.hidden = !isMoved;
  }

  /** A reader who cannot see the map hears how much of the country it shows. */
  #say(): void {
    if (this.#isOwnMove) return;
    const { south, west, north, east } = this.visible;
    const lat = (south + north) / 2;
    const miles = distanceMiles({ lat, lon: west }, { lat, lon: east });
    announce(acrossWords(miles));
  }
}
