// Names of what stands on the map. Those of clinics without a card are read when few are drawn.
import { distanceMiles } from '#lib/geo/distance.ts';
import type { Point } from '#lib/geo/point.ts';
import type { Thing } from './map-things.ts';
import { clusterName, elsewhereName, pinName } from './map-words.ts';
import type { Scene } from './scene.ts';

/** Names read at a time; with more clinics than these on the map, numbers and distances must do. */
const fewNames = 24;

export class PinNames {
  #scene: Scene;
  #cityNear: (point: Point) => string | undefined;
  #names = new Map<number, string>();
  #isReading = false;

  constructor(scene: Scene, cityNear: (point: Point) => string | undefined) {
    this.#scene = scene;
    this.#cityNear = cityNear;
    scene.cards.forEach(({ name }, index) => this.#names.set(index, name));
  }

  /** What a screen reader says: never a bare number. */
  nameOf(thing: Thing): string {
    const { kind, count, city, members } = thing;
    if (kind === 'elsewhere') return elsewhereName(count, city);
    const { place, results } = this.#scene;
    const miles = place ? distanceMiles(place, thing) : null;
    if (kind === 'cluster') return clusterName(count, this.#cityNear(thing), miles);
    const [index = 0] = members;
    return pinName(index + 1, results.length, this.#names.get(index) ?? null, miles);
  }

  /** What a pointer that rests on it shows. */
  titleOf(thing: Thing): string {
    const name = thing.kind === 'pin' ? this.#names.get(thing.members[0] ?? -1) : undefined;
    return name ?? this.nameOf(thing);
  }

  /** Reads the names of clinics that have none yet. True when there is something new to say. */
  async readMissing(things: readonly Thing[]): Promise<boolean> {
    const { readCards, results } = this.#scene;
    const missing = things.flatMap(({ kind, members: [index] }) =>
      kind === 'pin' && index !== undefined && !this.#names.has(index) ? [index] : [],
    );
    const isFew = missing.length > 0 && missing.length <= fewNames;
    if (!readCards || !isFew || this.#isReading) return false;
    this.#isReading = true;
    const points = missing.flatMap((index) => results[index]?.item ?? []);
    // Without their names the pins still have a number and a distance.
    const cards = await readCards(points).catch(() => []);
    this.#isReading = false;
    missing.forEach((index, at) => {
      const card = cards[at];
      if (card) this.#names.set(index, card.name);
    });
    return cards.length > 0;
  }
}
