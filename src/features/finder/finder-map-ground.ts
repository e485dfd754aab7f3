// What lies under the pins: borders, the place searched, and names of cities.
import type { LayerGroup as Layers, Map as LeafletMap } from 'leaflet';
import { Circle } from 'leaflet/src/layer/vector/Circle.js';
import { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { LayerGroup } from 'leaflet/src/layer/LayerGroup.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import { Rectangle } from 'leaflet/src/layer/vector/Rectangle.js';
import { distanceMiles, milesToMetres } from '#lib/geo/distance.ts';
import type { Point } from '#lib/geo/point.ts';
import type { Spot } from './fan-out.ts';
import { loadNation, loadState } from './finder-data.ts';
import { beside, readOutline, statesIn } from './map-ground.ts';
import { fitLabels } from './map-labels.ts';
import { fromArea } from './map-view.ts';
import type { Scene } from './scene.ts';
import type { NationMap, Outline } from './types.ts';

/** Below this zoom counties are too small to help. */
const countyZoom = 6;
const mostNames = 14;
const still = { interactive: false };

type City = NationMap['labels'][number];

/** Draws the ground as far as it is in view. Tells its owner when more cities are known. */
export class MapGround {
  #map: LeafletMap;
  #searched: Layers = new LayerGroup();
  #names: Layers = new LayerGroup();
  #cities = new Map<string, City>();
  #read = new Set<string>();
  #place: Point | null = null;
  #onCities: () => void;

  constructor(map: LeafletMap, onCities: () => void) {
    this.#map = map;
    this.#onCities = onCities;
    this.#searched.addTo(map);
    this.#names.addTo(map);
  }

  /** Draws what was searched: a place and the circle around it, or a rectangle. */
  showSearched({ place, area, circleMiles }: Scene): void {
    this.#searched.clearLayers();
    this.#place = place;
    if (area) {
      const { south, west, north, east } = fromArea(area);
      const corners: [number, number][] = [
        [south, west],
        [north, east],
      ];
      this.#searched.addLayer(new Rectangle(corners, { ...still, className: 'map-circle' }));
    }
    if (!place) return;
    const centre: [number, number] = [place.lat, beside(place.lon)];
    if (circleMiles !== null) {
      const radius = milesToMetres(circleMiles);
      this.#searched.addLayer(new Circle(centre, { ...still, radius, className: 'map-circle' }));
    }
    const dot = { ...still, radius: 5, className: 'map-place' };
    this.#searched.addLayer(new CircleMarker(centre, dot));
  }

  /** Borders of what is in view. The map is of use without them, so a failed read is let go. */
  async draw(): Promise<void> {
    const map = this.#map;
    const nation = await loadNation().catch(() => undefined);
    if (!nation) return;
    if (!this.#read.has('nation')) {
      this.#read.add('nation');
      this.#drawLines(nation.states, 'map-state');
      this.#addCities(nation.labels);
    }
    if (map.getZoom() < countyZoom) return;
    const view = map.getBounds();
    const codes = statesIn(nation, {
      south: view.getSouth(),
      west: view.getWest(),
      north: view.getNorth(),
      east: view.getEast(),
    });
    await Promise.all(codes.map((code) => this.#drawState(code)));
  }

  /** The city nearest to a point, "Brentwood, TN". undefined until one is known. */
  cityNear(point: Point): string | undefined {
    let nearest: City | undefined;
    let least = Infinity;
    for (const city of this.#cities.values()) {
      const miles = distanceMiles(point, { lat: city[1], lon: city[2] });
      if (miles >= least) continue;
      least = miles;
      nearest = city;
    }
    return nearest ? `${nearest[0]}, ${nearest[4]}` : undefined;
  }

  /** Writes the names of cities between the pins. Units: `pins`, CSS pixels from the corner. */
  drawNames(pins: readonly Spot[], pinSize: number): void {
    const map = this.#map;
    const view = map.getBounds();
    const inside = [...this.#cities.values()]
      .map(([name, lat, lon, size]) => ({ name, size, at: [lat, beside(lon)] as const }))
      .filter(({ at: [lat, lon] }) => view.contains([lat, lon]))
      .sort((a, b) => b.size - a.size)
      .map(({ name, at: [lat, lon] }) => ({ name, lat, lon, ...this.#spotOf({ lat, lon }) }));
    const { x: width, y: height } = map.getSize();
    // The zoom buttons cover the upper right corner, and the place searched has a dot of its own.
    const buttons = [20, 45, 70, 85].map((y) => ({ x: width - 32, y }));
    const place = this.#place ? [this.#spotOf(this.#place)] : [];
    const around = { pins: [...pins, ...buttons, ...place], pinSize, width, height };
    this.#names.clearLayers();
    for (const { name, lat, lon } of fitLabels(inside, around, mostNames)) {
      this.#names.addLayer(nameAt(name, [lat, lon]));
    }
  }

  async #drawState(code: string): Promise<void> {
    if (this.#read.has(code)) return;
    this.#read.add(code);
    const state = await loadState(code).catch(() => undefined);
    if (!state) return void this.#read.delete(code);
    this.#drawLines(state.counties, 'map-county');
    this.#addCities(
      state.labels.map(([name, lat, lon, size]) => [name, lat, lon, size, code.toUpperCase()]),
    );
  }

  #addCities(cities: readonly City[]): void {
    for (const city of cities) this.#cities.set(`${city[0]}|${city[4]}`, city);
    this.#onCities();
  }

  #drawLines(outlines: readonly Outline[], className: string): void {
    new Polyline(outlines.map(readOutline), { ...still, className }).addTo(this.#map);
  }

  #spotOf({ lat, lon }: Point): Spot {
    const { x, y } = this.#map.latLngToContainerPoint([lat, beside(lon)]);
    return { x, y };
  }
}

function nameAt(name: string, at: [number, number]): Marker {
  const label = document.createElement('span');
  label.className = 'map-name';
  label.textContent = name;
  label.setAttribute('aria-hidden', 'true');
  const icon = new DivIcon({ html: label, className: '', iconSize: [0, 0] });
  return new Marker(at, { ...still, icon, keyboard: false, pane: 'overlayPane' });
}
