// Draws the things of a map as buttons, and leads the keyboard through them.
import type { LayerGroup as Layers, Map as LeafletMap, Marker as LeafletMarker } from 'leaflet';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { LayerGroup } from 'leaflet/src/layer/LayerGroup.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import type { Point } from '#lib/geo/point.ts';
import { fanOut, type Spot } from './fan-out.ts';
import { saysSo } from './filter.ts';
import { beside } from './map-ground.ts';
import { PinNames } from './map-pin-names.ts';
import { MapThings, type Thing } from './map-things.ts';
import { shortCount } from './map-words.ts';
import type { Scene } from './scene.ts';

/** Width and height of all that can be pressed on the map; a finger's least target is 24 pixels. */
export const pinSize = 32;
const gap = pinSize + 2;
/** Sorts after every clinic of the list. */
const last = Number.MAX_SAFE_INTEGER;

/** What the pins need of the map around them. */
export interface PinsOwner {
  cityNear: (point: Point) => string | undefined;
  /** A reader pressed it. */
  onPressed: (thing: Thing) => void;
  /** A reader points at it, or left it: undefined. Shape: a place in Scene.results. */
  onMarked: (index: number | undefined) => void;
  /** Moves the map for us, not for the reader. */
  moveAside: (move: () => void) => void;
}

interface Drawn {
  thing: Thing;
  marker: LeafletMarker;
  button: HTMLButtonElement;
}

export class MapPins {
  #map: LeafletMap;
  #owner: PinsOwner;
  #layer: Layers = new LayerGroup();
  #drawn = new Map<string, Drawn>();
  #scene: Scene | undefined;
  #things: MapThings | undefined;
  #names: PinNames | undefined;

  constructor(map: LeafletMap, owner: PinsOwner) {
    this.#map = map;
    this.#owner = owner;
    this.#layer.addTo(map);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#things = new MapThings(scene);
    this.#names = new PinNames(scene, this.#owner.cityNear);
    this.#layer.clearLayers();
    this.#drawn.clear();
  }

  /** What stands in view without what lies outside the search. Order: of the list. */
  inView(): Thing[] {
    const view = this.#map.getBounds().pad(0.1);
    const things = this.#things?.at(this.#map.getZoom()) ?? [];
    const isInView = ({ lat, lon }: Thing) => view.contains([lat, beside(lon)]);
    // All pins: the keyboard can step to one that is out of view.
    return things.filter((thing) => thing.kind === 'pin' || isInView(thing));
  }

  /** Draws these, moved apart where they would hide each other. Gives where they now are. */
  draw(own: readonly Thing[], background: readonly Thing[]): Spot[] {
    const map = this.#map;
    const spots = own.map(({ lat, lon }) => map.latLngToLayerPoint([lat, beside(lon)]));
    const placed = fanOut(spots, gap);
    // What is outside the search gives way, and is seen when the map is nearer.
    const behind = background.filter(({ lat, lon }) => {
      const { x, y } = map.latLngToLayerPoint([lat, beside(lon)]);
      return placed.every((spot) => Math.hypot(spot.x - x, spot.y - y) >= gap);
    });
    const held = this.#focused;
    const wanted = new Map([...own, ...behind].map((thing) => [thing.key, thing]));
    for (const [key, { marker }] of this.#drawn) {
      if (wanted.has(key)) continue;
      this.#layer.removeLayer(marker);
      this.#drawn.delete(key);
    }
    own.forEach((thing, index) => {
      const { x, y } = placed[index] ?? { x: 0, y: 0 };
      const { lat, lng } = map.layerPointToLatLng([x, y]);
      this.#place(thing, lat, lng);
    });
    for (const thing of behind) this.#place(thing, thing.lat, beside(thing.lon));
    this.rename();
    if (held && this.#focused !== held) this.focus(held);
    return [...own, ...behind].flatMap(({ key }) => {
      const at = this.#drawn.get(key)?.marker.getLatLng();
      return at ? [map.latLngToContainerPoint(at)] : [];
    });
  }

  /** Names everything by what is known now, and reads what few names are missing. */
  rename(): void {
    for (const { thing, button } of this.#drawn.values()) {
      button.setAttribute('aria-label', this.#names?.nameOf(thing) ?? '');
      button.title = this.#names?.titleOf(thing) ?? '';
    }
    const singles = [...this.#drawn.values()].map(({ thing }) => thing);
    void this.#names?.readMissing(singles).then((isMore) => isMore && this.rename());
  }

  /** Raises the pin of one result; undefined lowers all. */
  highlight(index: number | undefined): void {
    for (const { thing, marker, button } of this.#drawn.values()) {
      const isUp = index !== undefined && thing.members.includes(index);
      button.classList.toggle('is-up', isUp);
      marker.setZIndexOffset(isUp ? 10_000 : 0);
    }
  }

  /** Draws the clinics of a cluster one by one. */
  open({ members }: Thing): void {
    this.#things?.open(members);
  }

  /** Everything drawn, in the order of the list; what is outside the search comes last. */
  get order(): readonly Thing[] {
    return [...this.#drawn.values()]
      .map(({ thing }) => thing)
      .sort((a, b) => (a.members[0] ?? last) - (b.members[0] ?? last));
  }

  /** The thing that has the focus. */
  get #focused(): Thing | undefined {
    const { activeElement } = document;
    return [...this.#drawn.values()].find(({ button }) => button === activeElement)?.thing;
  }

  /** Moves the focus by so many things from where it is; without one, to the first in view. */
  step(by: number): void {
    const { order } = this;
    const from = order.findIndex(({ key }) => key === this.#focused?.key);
    const to = from < 0 ? order.findIndex((thing) => this.#isSeen(thing)) : from + by;
    const thing = order[Math.min(order.length - 1, Math.max(0, to))];
    if (thing) this.focus(thing);
  }

  /** Gives the focus to a thing, or to what holds its first clinic now. */
  focus({ key, members: [first] }: Thing): void {
    const drawn =
      this.#drawn.get(key) ??
      [...this.#drawn.values()].find(
        ({ thing }) => first !== undefined && thing.members.includes(first),
      );
    if (drawn) drawn.button.focus({ preventScroll: true });
    else this.#map.getContainer().focus({ preventScroll: true });
  }

  #isSeen({ key }: Thing): boolean {
    const at = this.#drawn.get(key)?.marker.getLatLng();
    return at !== undefined && this.#map.getBounds().contains(at);
  }

  #place(thing: Thing, lat: number, lon: number): void {
    const drawn = this.#drawn.get(thing.key);
    if (drawn) return void drawn.marker.setLatLng([lat, lon]);
    const button = this.#makeButton(thing);
    const icon = new DivIcon({ html: button, className: '', iconSize: [pinSize, pinSize] });
    const zIndexOffset = thing.kind === 'elsewhere' ? -10_000 : 0;
    const options = { icon, keyboard: false, interactive: false, zIndexOffset };
    const marker = new Marker([lat, lon], options);
    this.#layer.addLayer(marker);
    this.#drawn.set(thing.key, { thing, marker, button });
  }

  #makeButton(thing: Thing): HTMLButtonElement {
    const { kind, count, members } = thing;
    const [first] = members;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = `map-pin is-${kind}`;
    const facts = this.#scene?.results[first ?? -1]?.item.facts ?? 0;
    const isHollow = kind === 'pin' && !saysSo(facts, this.#scene?.treatment ?? 'any');
    button.classList.toggle('is-hollow', isHollow);
    button.textContent = kind === 'pin' ? String((first ?? 0) + 1) : shortCount(count);
    button.addEventListener('click', () => this.#owner.onPressed(thing));
    const mark = () => this.#owner.onMarked(kind === 'pin' ? first : undefined);
    const unmark = () => this.#owner.onMarked(undefined);
    button.addEventListener('pointerenter', mark);
    button.addEventListener('pointerleave', unmark);
    button.addEventListener('blur', unmark);
    button.addEventListener('focus', () => {
      mark();
      this.#bringIntoView(thing);
    });
    return button;
  }

  #bringIntoView({ key }: Thing): void {
    const at = this.#drawn.get(key)?.marker.getLatLng();
    const padding: [number, number] = [pinSize, pinSize];
    if (at) this.#owner.moveAside(() => this.#map.panInside(at, { padding, animate: false }));
  }
}
