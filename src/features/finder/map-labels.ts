// Which city names fit on the map. Larger cities first; a name that would touch another is left out.
import type { Spot } from './fan-out.ts';

/** A name and where its dot is. */
export interface Label extends Spot {
  name: string;
}

const lineHeight = 18;
const letterWidth = 7.5;

/** What names must keep clear of. Units: CSS pixels. */
export interface Surroundings {
  /** Middles of pins and buttons, all of one size. */
  pins: readonly Spot[];
  pinSize: number;
  width: number;
  height: number;
}

/** Names that fit on the map, whole. Order: as given, most important first. Never more than `most`. */
export function fitLabels<Item extends Label>(
  labels: readonly Item[],
  { pins, pinSize, width, height }: Surroundings,
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
    const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    if (!isInside || taken.some((other) => overlaps(box, other))) continue;
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
