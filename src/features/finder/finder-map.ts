// The map beside the list: the same clinics under the same numbers, over plain borders. It adds
// nothing that the list lacks. It and its finder-map-….ts are the only files with Leaflet in them.
import type { Map as Leaflet } from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import { milesToMetres } from '#lib/geo/distance.ts';
import { announce } from '#ui/announcer.ts';
import { MapArea } from './finder-map-area.ts';
import './finder-map-leaflet.ts';
import { MapGround } from './finder-map-ground.ts';
import { MapPins, pinSize } from './finder-map-pins.ts';
import { adoptMapCss, drawZoomButtons, makeParts } from './finder-map-parts.ts';
import { elsewhere } from './map-elsewhere.ts';
import { beside } from './map-ground.ts';
import { stepFor } from './map-keys.ts';
import { toElsewhere, type Thing } from './map-things.ts';
import { fromArea, isSameArea } from './map-view.ts';
import { mapName } from './map-words.ts';
import { isSameSearch, type Scene } from './scene.ts';

/** As near as a search itself goes; readers may go nearer. */
const closest = 12;
/** As near as the map goes at all: a few houses. */
const nearest = 18;
/** With "any distance" every clinic has a pin, but the view holds the nearest few. */
const inView = 10;

interface Parts {
  map: Leaflet;
  canvas: HTMLElement;
  ground: MapGround;
  pins: MapPins;
  area: MapArea;
}

export class FinderMap extends HTMLElement {
  #parts: Parts | undefined;
  #scene: Scene | undefined;
  #background: Thing[] = [];
  /** Counts the drawings: an overview for an earlier one is thrown away. */
  #turn = 0;

  /** Draws a scene in place of the last one. */
  show(scene: Scene): void {
    const parts = (this.#parts ??= this.#create());
    const isNew = !isSameSearch(this.#scene, scene);
    this.#scene = scene;
    this.setAttribute('aria-label', mapName(scene.results.length));
    parts.pins.show(scene);
    parts.ground.showSearched(scene);
    parts.map.invalidateSize({ animate: false });
    if (isNew) this.#goTo(scene, parts);
    void this.#draw();
  }

  /** Raises the pin of one result, by its place in the list from 0; undefined lowers all. */
  highlight(index: number | undefined): void {
    this.#parts?.pins.highlight(index);
  }

  /** Shows or hides streets. The reader has pressed the button, below the sentence on who sees it. */
  async toggleStreets(button: HTMLButtonElement): Promise<void> {
    const url = button.dataset['tiles'];
    if (!this.#parts || url === undefined) return;
    const { toggleStreets } = await import('./finder-map-streets.ts');
    const { map } = this.#parts;
    const isShown = toggleStreets(map, url, (hasPictures) => showFailure(button, !hasPictures));
    this.classList.toggle('has-streets', isShown);
    button.textContent = isShown ? 'Hide streets' : 'Show streets';
    if (!isShown) showFailure(button, false);
  }

  #create(): Parts {
    adoptMapCss();
    this.setAttribute('role', 'group');
    const { canvas, ask } = makeParts(this);
    const map = new LeafletMap(canvas, {
      ...motion(),
      // No wider than the map itself, or it lies over the words beside it.
      renderer: new SVG({ padding: 0 }),
      scrollWheelZoom: false,
      minZoom: 2,
      maxZoom: nearest,
    });
    // The arrow keys slide the map, whatever the options above say.
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, isCalm() ? { animate: false } : options);
    map.setView([39, -96], 4);
    // A wheel scrolls the page; with Ctrl or two fingers on a touch pad it zooms the map.
    const wheel = ({ ctrlKey, metaKey }: WheelEvent) =>
      map.scrollWheelZoom[ctrlKey || metaKey ? 'enable' : 'disable']();
    canvas.addEventListener('wheel', wheel, { capture: true });
    drawZoomButtons(canvas, map);
    // More cities are known: names of clusters say them, and those that fit are written.
    const ground = new MapGround(map, () => this.#place());
    const pins = new MapPins(map, {
      cityNear: (point) => ground.cityNear(point),
      onPressed: (thing) => this.#press(thing),
      onMarked: (index) => this.#tell('pin-marked', index),
      moveAside: (move) => area.moveAside(move),
    });
    const area: MapArea = new MapArea(map, ask, (bounds) => this.#tell('area-asked', bounds));
    map.on('moveend', () => void this.#draw());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    return { map, canvas, ground, pins, area };
  }

  #goTo(scene: Scene, { map, area }: Parts): void {
    // What the reader sees is what they asked to search: it stays as it is.
    if (scene.area && isSameArea(scene.area, area.visible)) return area.settle();
    const corners = cornersOf(scene);
    // Without a circle around them, pins that are moved apart may reach over the edge.
    const room = scene.area ? 0 : scene.circleMiles === null ? 2 * pinSize : pinSize;
    const padding: [number, number] = [room, room];
    const maxZoom = scene.area ? nearest : closest;
    area.moveHome(() => {
      if (corners.length > 0) map.fitBounds(corners, { padding, maxZoom, animate: false });
    });
  }

  async #draw(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#background = [];
    this.#place();
    await Promise.all([this.#parts?.ground.draw(), this.#readBackground(turn)]);
  }

  /** Reads which clinics lie outside the search. The map is of use without them. */
  async #readBackground(turn: number): Promise<void> {
    const [scene, map] = [this.#scene, this.#parts?.map];
    if (!map || !scene?.readOverview) return;
    const overview = await scene.readOverview(map.getZoom()).catch(() => []);
    if (turn !== this.#turn) return;
    const view = map.getBounds().pad(0.5);
    const isInView = ({ lat, lon }: { lat: number; lon: number }) =>
      view.contains([lat, beside(lon)]);
    const results = scene.results.map(({ item }) => item).filter(isInView);
    this.#background = elsewhere(overview.filter(isInView), results).map(toElsewhere);
    this.#place();
  }

  #place(): void {
    if (!this.#parts) return;
    const { pins, ground } = this.#parts;
    const spots = pins.draw(pins.inView(), this.#background);
    ground.drawNames(spots, pinSize + 6);
  }

  #press(thing: Thing): void {
    const { kind, members } = thing;
    const [first] = members;
    if (kind === 'pin') return this.#tell('pin-chosen', first);
    if (!this.#parts) return;
    const { map, pins } = this.#parts;
    const results = this.#scene?.results ?? [];
    const points =
      kind === 'cluster' ? members.flatMap((index) => results[index]?.item ?? []) : [thing];
    const corners = points.map(({ lat, lon }): [number, number] => [lat, beside(lon)]);
    const bounds = new LatLngBounds(corners);
    const zoom = map.getZoom();
    if (kind === 'elsewhere') map.setView(bounds.getCenter(), Math.min(nearest, zoom + 2));
    else if (zoom < nearest && !isOneSpot(corners)) {
      // At least one step: what is pressed must not stay as it is.
      map.setView(bounds.getCenter(), Math.max(zoom + 1, map.getBoundsZoom(bounds.pad(0.3))));
    } else {
      pins.open(thing);
      this.#place();
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#parts || event.altKey || event.ctrlKey || event.metaKey) return;
    const { map, pins, canvas } = this.#parts;
    const isOnMap = event.target === canvas;
    const isOnPin = event.target instanceof Element && event.target.matches('.map-pin');
    if (event.key === 'Escape') {
      if (isOnPin) canvas.focus();
      else this.#tell('map-left', undefined);
    } else if (isOnMap && (event.key === 'Enter' || event.key === ' ')) pins.step(0);
    else if (isOnPin && event.key === '+') map.zoomIn();
    else if (isOnPin && event.key === '-') map.zoomOut();
    else if (isOnPin && stepFor(event.key) !== undefined) pins.step(stepFor(event.key) ?? 0);
    else return;
    event.preventDefault();
  }

  #tell(kind: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(kind, { bubbles: true, detail }));
  }
}

/** Readers who asked their device for less motion see every move at once. */
function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function motion() {
  const isMoving = !isCalm();
  return {
    zoomAnimation: isMoving,
    fadeAnimation: isMoving,
    markerZoomAnimation: isMoving,
    inertia: isMoving,
  };
}

/** Points that must be in view. */
function cornersOf({ place, area, results, circleMiles }: Scene): [number, number][] {
  if (area) {
    const { south, west, north, east } = fromArea(area);
    return [
      [south, west],
      [north, east],
    ];
  }
  const near = place && circleMiles === null ? results.slice(0, inView) : results;
  const points = [...(place ? [place] : []), ...near.map(({ item }) => item)];
  const corners = points.map(({ lat, lon }): [number, number] => [lat, beside(lon)]);
  if (!place || circleMiles === null) return corners;
  // A mile of latitude is the same everywhere: 69 of them are a degree, about.
  const reach = milesToMetres(circleMiles) / 111_195;
  const wide = reach / Math.cos((place.lat * Math.PI) / 180);
  const [lat, lon] = [place.lat, beside(place.lon)];
  return [...corners, [lat - reach, lon - wide], [lat + reach, lon + wide]];
}

/** Says below the button that the server sent nothing, or takes that back. */
function showFailure(button: HTMLButtonElement, hasFailed: boolean): void {
  const line = button.parentElement?.querySelector<HTMLElement>('[data-part="streets-failed"]');
  if (!line || line.hidden !== hasFailed) return;
  line.hidden = !hasFailed;
  if (hasFailed) announce(line.textContent.trim());
}

/** Clinics in one ZIP code share a point, and no zoom parts them. */
function isOneSpot(corners: readonly [number, number][]): boolean {
  const [first = [0, 0]] = corners;
  return corners.every(([lat, lon]) => Math.hypot(lat - first[0], lon - first[1]) < 1e-4);
}

customElements.define('finder-map', FinderMap);
