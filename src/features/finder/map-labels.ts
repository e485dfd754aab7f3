// Which city names fit on the map. Larger cities first; a name that would touch another is left out.
import type { Spot } from './fan-out.ts';

/** A name and where its dot is. */
export interface Label extends Spot {
  name: string;
}

const lineHeight = 18;
const letterWidth = 7.5;

/** Names that fit between the pins. Order: as given, most important first. Units: CSS pixels. */
export function fitLabels<Item extends Label>(
  labels: readonly Item[],
  pins: readonly Spot[],
  pinSize: number,
  most: number,
): Item[] {
  const half = pinSize / 2;
  const taken = pins.map(({ x, y }) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  }));
  const shown: Item[] = [];
  for (const label of labels) {
    if (shown.length === most) break;
    const box = boxOf(label);
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    shown.push(label);
  }
  return shown;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ name, x, y }: Label): Box {
  return {
    left: x - 4,
    right: x + 10 + name.length * letterWidth,
    top: y - lineHeight / 2,
    bottom: y + lineHeight / 2,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
