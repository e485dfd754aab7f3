// The map's furniture: what it is drawn on, its buttons, its styles.
import type { Map as LeafletMap } from 'leaflet';
import leafletCss from './leaflet-parts.css?raw';
import mapCss from './finder-map.css?raw';
import pinCss from './finder-pins.css?raw';
import { mapKeys } from './map-words.ts';

/** The inside of the map's element: one tab stop, the keys it knows, one button after it. */
export function makeParts(host: HTMLElement): { canvas: HTMLElement; ask: HTMLButtonElement } {
  const canvas = document.createElement('div');
  canvas.className = 'map-canvas';
  // An application, so that screen readers leave the arrow keys to it.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', 'Map');
  canvas.setAttribute('aria-describedby', 'map-keys');
  const keys = document.createElement('p');
  keys.className = 'map-keys';
  keys.id = 'map-keys';
  keys.textContent = mapKeys;
  const ask = document.createElement('button');
  ask.type = 'button';
  ask.className = 'map-ask';
  ask.textContent = 'Search this area';
  ask.hidden = true;
  host.replaceChildren(canvas, ask, keys);
  return { canvas, ask };
}

/** For the hand alone: the map has one tab stop, and keys for plus and minus. */
export function drawZoomButtons(canvas: HTMLElement, map: LeafletMap): void {
  const box = document.createElement('div');
  box.className = 'map-zoom';
  const add = (sign: string, label: string, zoom: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset['sign'] = sign;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', zoom);
    box.append(button);
  };
  add('+', 'Zoom in', () => map.zoomIn());
  add('−', 'Zoom out', () => map.zoomOut());
  // A quick second press is not a double click on the map.
  for (const kind of ['dblclick', 'mousedown', 'pointerdown', 'touchstart']) {
    box.addEventListener(kind, (event) => event.stopPropagation());
  }
  canvas.append(box);
}

let isAdopted = false;

/** Adds the map's styles to the page, once. They come with the map and not before. */
export function adoptMapCss(): void {
  if (isAdopted) return;
  isAdopted = true;
  for (const css of [leafletCss, mapCss, pinCss]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}
