/** A row of numbers from 0 up to, but not including, 1. The same seed gives the same row. */
export type Random = () => number;

/** The row that a seed gives. Source: Mulberry32, T. Ettinger, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws items as often as their weights say. Throws when no item has weight. */
export function weightedPicker<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
): (random: Random) => Item {
  let total = 0;
  const ends = items.map((item) => (total += weightOf(item)));
  if (!(total > 0)) throw new RangeError('At least one item must have weight, found none.');
  return (random) => {
    const target = random() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError('There must be something to draw.');
    return item;
  };
}

/** One of several, each as likely. Throws when there is none. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There must be something to pick.');
  return item;
}
