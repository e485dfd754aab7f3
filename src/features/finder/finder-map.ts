// The map beside the list: the same clinics under the same numbers, over plain borders. It adds
// nothing that the list lacks. The only file that may import Leaflet.
import * as L from 'leaflet';
import vendorCss from 'leaflet/dist/leaflet.css?raw';
import { distanceMiles, milesToMetres } from '#lib/geo/distance.ts';
import { distanceWords } from './distance-words.ts';
import { fanOut } from './fan-out.ts';
import { saysSo } from './filter.ts';
import { loadNation, loadState } from './finder-data.ts';
import { readOutline, statesIn } from './map-ground.ts';
import { fitLabels } from './map-labels.ts';
import type { Scene } from './scene.ts';
import type { ClinicPin, Outline, StateMap } from './types.ts';

/** Width and height of a pin, CSS pixels; a finger's least target is 24. */
const pinSize = 30;
const closest = 12;
/** Below this zoom counties are too small to help. */
const countyZoom = 6;
const mostNames = 14;
/** With "any distance" every clinic has a pin, but the view holds the nearest few. */
const inView = 10;

interface Pin {
  index: number;
  point: L.LatLng;
  marker: L.Marker;
  button: HTMLButtonElement;
}

export class FinderMap extends HTMLElement {
  #map: L.Map | undefined;
  #scene = L.layerGroup();
  #names = L.layerGroup();
  #labels: StateMap['labels'] = [];
  #read = new Set<string>();
  #pins: Pin[] = [];
  #place: L.LatLng | undefined;

  /** Draws a scene in place of the last one. */
  show(scene: Scene): void {
    const map = (this.#map ??= this.#create());
    this.#scene.clearLayers();
    this.#drawPlace(scene);
    const { length } = scene.results;
    this.#pins = scene.cards.map((card, index) => this.#drawPin(card, index, scene));
    const name = `Map of ${length} ${length === 1 ? 'clinic' : 'clinics'}, numbered as in the list. Arrow keys move it, plus and minus zoom, Escape goes back to the list.`;
    this.setAttribute('aria-label', name);
    map.invalidateSize({ animate: false });
    map.fitBounds(boundsFor(scene), { padding: [24, 24], maxZoom: closest, animate: false });
    this.#spread();
  }

  /** Raises the pin of one result, by its place in the list from 0; undefined lowers all. */
  highlight(index: number | undefined): void {
    for (const pin of this.#pins) {
      const isUp = pin.index === index;
      pin.button.classList.toggle('is-up', isUp);
      pin.marker.setZIndexOffset(isUp ? 10_000 : 0);
    }
  }

  #create(): L.Map {
    adoptVendorCss();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = L.map(this, {
      attributionControl: false,
      zoomControl: false,
      zoomAnimation: !calm,
      fadeAnimation: !calm,
      markerZoomAnimation: !calm,
      scrollWheelZoom: false,
      minZoom: 3,
      maxZoom: 13,
    });
    map.setView([39, -96], 4);
    this.setAttribute('role', 'group');
    this.#addZoomButtons(map);
    this.#names.addTo(map);
    this.#scene.addTo(map);
    map.on('zoomend resize', () => this.#spread());
    map.on('moveend', () => void this.#drawGround(map));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape')
        this.dispatchEvent(new CustomEvent('map-left', { bubbles: true }));
    });
    return map;
  }

  /** Leaflet's own buttons are links and tab stops; the map has one stop, and + and − keys. */
  #addZoomButtons(map: L.Map): void {
    const bar = new L.Control({ position: 'topright' });
    bar.onAdd = () => {
      const box = L.DomUtil.create('div', 'map-zoom');
      const add = (words: string, label: string, zoom: () => void) => {
        const button = L.DomUtil.create('button', '', box);
        button.type = 'button';
        button.tabIndex = -1;
        button.textContent = words;
        button.setAttribute('aria-label', label);
        button.addEventListener('click', zoom);
      };
      add('+', 'Zoom in', () => map.zoomIn());
      add('−', 'Zoom out', () => map.zoomOut());
      L.DomEvent.disableClickPropagation(box);
      return box;
    };
    bar.addTo(map);
  }

  #drawPlace({ place, circleMiles }: Scene): void {
    this.#place = undefined;
    if (!place) return;
    const centre = L.latLng(place.lat, place.lon);
    this.#place = centre;
    const still = { interactive: false };
    if (circleMiles !== null) {
      const radius = milesToMetres(circleMiles);
      this.#scene.addLayer(L.circle(centre, { ...still, radius, className: 'map-circle' }));
    }
    this.#scene.addLayer(L.circleMarker(centre, { ...still, radius: 5, className: 'map-place' }));
  }

  #drawPin(item: ClinicPin, index: number, { treatment, results, place }: Scene): Pin {
    const number = index + 1;
    const facts = results[index]?.item.facts ?? 0;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = saysSo(facts, treatment) ? 'map-pin' : 'map-pin is-hollow';
    button.textContent = String(number);
    const away = place ? `, ${distanceWords(distanceMiles(place, item))}` : '';
    const name = `${number} of ${results.length}, ${item.name}${away}`;
    button.setAttribute('aria-label', name);
    button.title = item.name;
    button.addEventListener('click', () => {
      this.dispatchEvent(new CustomEvent('pin-chosen', { bubbles: true, detail: index }));
    });
    const point = L.latLng(item.lat, item.lon);
    const icon = L.divIcon({ html: button, className: '', iconSize: [pinSize, pinSize] });
    const marker = L.marker(point, { icon, keyboard: false, interactive: false });
    this.#scene.addLayer(marker);
    return { index, point, marker, button };
  }

  /** Moves pins apart that would hide each other at this zoom, then fits the names between them. */
  #spread(): void {
    const map = this.#map;
    if (!map) return;
    const spots = this.#pins.map(({ point }) => map.latLngToLayerPoint(point));
    const placed = fanOut(spots, pinSize + 2);
    placed.forEach((spot, index) => {
      this.#pins[index]?.marker.setLatLng(map.layerPointToLatLng([spot.x, spot.y]));
    });
    this.#drawNames(map);
  }

  /** Borders of what is in view. The map is of use without them, so a failed read is let go. */
  async #drawGround(map: L.Map): Promise<void> {
    this.#drawNames(map);
    const nation = await loadNation().catch(() => undefined);
    if (!nation) return;
    if (!this.#read.has('nation')) {
      this.#read.add('nation');
      drawLines(map, nation.states, 'map-state');
    }
    if (map.getZoom() < countyZoom) return;
    const view = map.getBounds();
    const codes = statesIn(nation, {
      south: view.getSouth(),
      west: view.getWest(),
      north: view.getNorth(),
      east: view.getEast(),
    });
    await Promise.all(codes.map((code) => this.#drawState(map, code)));
  }

  async #drawState(map: L.Map, code: string): Promise<void> {
    if (this.#read.has(code)) return;
    this.#read.add(code);
    const state = await loadState(code).catch(() => undefined);
    if (!state) return;
    drawLines(map, state.counties, 'map-county');
    this.#labels = [...this.#labels, ...state.labels].sort((a, b) => b[3] - a[3]);
    this.#drawNames(map);
  }

  #drawNames(map: L.Map): void {
    const view = map.getBounds();
    const inside = this.#labels
      .filter(([, lat, lon]) => view.contains([lat, lon]))
      .map(([name, lat, lon]) => ({ name, lat, lon, ...spotOf(map, [lat, lon]) }));
    const { x: width, y: height } = map.getSize();
    const pins = this.#pins.map(({ marker }) => spotOf(map, marker.getLatLng()));
    // The zoom buttons cover the upper right corner, and the place searched has a dot of its own.
    const buttons = [20, 45, 70, 85].map((y) => ({ x: width - 32, y }));
    const place = this.#place ? [spotOf(map, this.#place)] : [];
    const around = { pins: [...pins, ...buttons, ...place], pinSize: pinSize + 8, width, height };
    const names = fitLabels(inside, around, mostNames).map(({ name, lat, lon }) => {
      const label = document.createElement('span');
      label.className = 'map-name';
      label.textContent = name;
      label.setAttribute('aria-hidden', 'true');
      const icon = L.divIcon({ html: label, className: '', iconSize: [0, 0] });
      return L.marker([lat, lon], {
        icon,
        keyboard: false,
        interactive: false,
        pane: 'overlayPane',
      });
    });
    this.#names.clearLayers();
    for (const name of names) this.#names.addLayer(name);
  }
}

function spotOf(map: L.Map, point: L.LatLngExpression): { x: number; y: number } {
  const { x, y } = map.latLngToContainerPoint(point);
  return { x, y };
}

function drawLines(map: L.Map, outlines: readonly Outline[], className: string): void {
  L.polyline(outlines.map(readOutline), { className, interactive: false }).addTo(map);
}

function boundsFor({ place, area, results, circleMiles }: Scene): L.LatLngBounds {
  if (area) return L.latLngBounds([area.south, area.west], [area.north, area.east]);
  if (!place) return L.latLngBounds(results.map(({ item }) => L.latLng(item.lat, item.lon)));
  const centre = L.latLng(place.lat, place.lon);
  const near = circleMiles === null ? results.slice(0, inView) : results;
  const bounds = L.latLngBounds([centre, ...near.map(({ item }) => L.latLng(item.lat, item.lon))]);
  if (circleMiles !== null) bounds.extend(centre.toBounds(milesToMetres(circleMiles) * 2));
  return bounds;
}

/** In the layer that BaseLayout declares below ours, so that our rules win. */
function adoptVendorCss(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer vendor { ${vendorCss} }`);
  document.adoptedStyleSheets.push(sheet);
}

customElements.define('finder-map', FinderMap);
