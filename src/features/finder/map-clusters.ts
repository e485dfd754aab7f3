// Thousands of clinics on one map: those that would hide each other are drawn as one.
import type { Point } from '#lib/geo/point.ts';
import { beside } from './map-ground.ts';

/** Places on a square map of the world, 0 to 1 from its upper left corner. Web Mercator. */
export interface World {
  x: Float64Array;
  y: Float64Array;
}

/** Where the points are on the map of the world. Order: as given. */
export function toWorld(points: readonly Point[]): World {
  const x = new Float64Array(points.length);
  const y = new Float64Array(points.length);
  points.forEach(({ lat, lon }, index) => {
    const sin = Math.sin((lat * Math.PI) / 180);
    x[index] = (beside(lon) + 180) / 360;
    y[index] = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  });
  return { x, y };
}

/**
 * The points in groups, each drawn where its first point is. No two firsts are closer than `gap`,
 * every member is within `gap` of its first, and every point that is not left out is in one group.
 * The same points always give the same groups, wherever the map has been moved to.
 * Order: groups by their first, members as given. Units: `size`, the width of the world, and `gap`
 * in CSS pixels.
 */
export function clusterPoints(
  { x, y }: World,
  size: number,
  gap: number,
  isLeftOut: (index: number) => boolean = () => false,
): number[][] {
  const groups: number[][] = [];
  const seats = new Seats(x.length, size / gap);
  for (let index = 0; index < x.length; index += 1) {
    if (isLeftOut(index)) continue;
    const [px, py] = [(x[index] ?? 0) * size, (y[index] ?? 0) * size];
    let nearest = -1;
    let least = gap * gap;
    seats.near(x[index] ?? 0, y[index] ?? 0, (group) => {
      const first = groups[group]?.[0] ?? 0;
      const [dx, dy] = [(x[first] ?? 0) * size - px, (y[first] ?? 0) * size - py];
      const distance = dx * dx + dy * dy;
      if (distance >= least) return;
      least = distance;
      nearest = group;
    });
    const group = groups[nearest];
    if (group) group.push(index);
    else seats.add(x[index] ?? 0, y[index] ?? 0, groups.push([index]) - 1);
  }
  return groups;
}

/** A hash table of squares of the map, each a gap wide: arrays of numbers, for speed on phones. */
class Seats {
  #heads: Int32Array;
  #next: Int32Array;
  #squares: number;

  constructor(most: number, squares: number) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
    this.#heads = new Int32Array(room).fill(-1);
    this.#next = new Int32Array(most).fill(-1);
    this.#squares = squares;
  }

  add(x: number, y: number, group: number): void {
    const slot = this.#slot(this.#square(x), this.#square(y));
    this.#next[group] = this.#heads[slot] ?? -1;
    this.#heads[slot] = group;
  }

  /** Hands over every group in the nine squares around; others that share a slot come along. */
  near(x: number, y: number, use: (group: number) => void): void {
    const [column, row] = [this.#square(x), this.#square(y)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        let group = this.#heads[this.#slot(column + dx, row + dy)] ?? -1;
        for (; group >= 0; group = this.#next[group] ?? -1) use(group);
      }
    }
  }

  #square(share: number): number {
    return Math.floor(share * this.#squares);
  }

  // Two large primes, as in Teschner and others 2003, "Optimized spatial hashing".
  #slot(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#heads.length - 1);
  }
}
