// What stands on the map, before it is drawn: pins of the list, single clinics and clusters beyond
// the list, and clinics outside the search.
import type { Point } from '#lib/geo/point.ts';
import { clusterPoints, toWorld, type World } from './map-clusters.ts';
import type { Scene } from './scene.ts';
import type { OverviewCluster } from './store.ts';

/** One thing on the map. */
export interface Thing extends Point {
  /** The same thing has the same key before and after the map is moved. */
  key: string;
  kind: 'pin' | 'cluster' | 'elsewhere';
  /** Places in Scene.results, in order. Empty for clinics outside the search. */
  members: readonly number[];
  /** How many clinics it stands for. */
  count: number;
  /** The city of clinics outside the search; "" for all others. */
  city: string;
}

/** Pins drawn one by one however close they are; further cards of a long list may be clustered. */
const mostPins = 40;
/** Room that a cluster takes for itself. Units: CSS pixels. */
const clusterGap = 52;
/** The width of Leaflet's world at zoom 0. Units: CSS pixels. */
const worldSize = 256;

/** The things of one scene, at any zoom. */
export class MapThings {
  #scene: Scene;
  #world: World;
  /** Members of clusters that could not be parted by zooming, and are drawn one by one. */
  #opened = new Set<number>();
  #kept: { zoom: number; things: Thing[] } | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#world = toWorld(scene.results.map(({ item }) => item));
  }

  /** All of them, pins first, in the order of the list. */
  at(zoom: number): readonly Thing[] {
    if (this.#kept?.zoom === zoom) return this.#kept.things;
    const { cards } = this.#scene;
    const listed = Math.min(cards.length, mostPins);
    const isPin = (index: number) => index < listed || this.#opened.has(index);
    const pins = this.#scene.results.flatMap((_, index) => (isPin(index) ? [[index]] : []));
    const groups = clusterPoints(this.#world, worldSize * 2 ** zoom, clusterGap, isPin);
    const things = [...pins, ...groups].flatMap((members) => this.#toThing(members));
    this.#kept = { zoom, things };
    return things;
  }

  /** Draws these one by one from now on. */
  open(members: readonly number[]): void {
    for (const member of members.slice(0, mostPins)) this.#opened.add(member);
    this.#kept = undefined;
  }

  #toThing(members: readonly number[]): Thing[] {
    const [first = -1] = members;
    const point = this.#scene.results[first]?.item;
    if (!point) return [];
    const { lat, lon } = point;
    const kind = members.length === 1 ? 'pin' : 'cluster';
    const key = `${kind} ${first} ${members.length}`;
    return [{ key, kind, lat, lon, members, count: members.length, city: '' }];
  }
}

/** Clinics outside the search as a thing on the map. */
export function toElsewhere({ lat, lon, count, name }: OverviewCluster): Thing {
  const key = `elsewhere ${lat} ${lon} ${count}`;
  return { key, kind: 'elsewhere', lat, lon, members: [], count, city: name };
}
