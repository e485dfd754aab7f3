// A small map of one state with one dot, drawn at build: where a clinic is, seen at a glance.
import { distanceMiles } from '#lib/geo/distance.ts';
import type { Point } from '#lib/geo/point.ts';
import type { Spot } from './fan-out.ts';
import { fitLabels } from './map-labels.ts';
import { simplify } from './simplify.ts';

/** A city that may be named on the map. */
export interface LocatorCity extends Point {
  name: string;
}

/** A state as it is drawn under every dot. Units: those of its viewBox. */
export interface LocatorGround {
  /** Its outline, for the d of a path. */
  path: string;
  width: number;
  height: number;
  spotOf: (point: Point) => Spot;
  /** Largest first. */
  cities: readonly LocatorCity[];
}

const longSide = 320;
const lowest = 120;
const margin = 12;
/** Bends smaller than this are straightened, islands smaller than this are left out. */
const finest = 1.2;

/** A city's name on the map. */
export interface LocatorLabel extends Spot {
  name: string;
  /** Where the name stands: after its dot, or before it where the map ends. */
  side: 'after' | 'before';
}

const mostCities = 3;
/** Nearer than this, a clinic is "in" a city, wherever the city ends. Units: miles. */
const inTown = 6;

/** Shape: rings as of a GeoJSON polygon, in degrees; `cities` largest first. */
export function locatorGround(
  rings: readonly (readonly Point[])[],
  cities: readonly LocatorCity[],
): LocatorGround {
  const points = rings.flat().map(beside);
  const [south, north] = range(points.map(({ lat }) => lat));
  const [west, east] = range(points.map(({ lon }) => lon));
  // A degree of longitude is this much of one of latitude, in the middle of the state.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [(east - west) * narrow, north - south];
  const scale = Math.min((longSide - 2 * margin) / wide, (longSide - 2 * margin) / 1.4 / high);
  const height = Math.max(lowest, Math.round(high * scale) + 2 * margin);
  const [left, top] = [(longSide - wide * scale) / 2, (height - high * scale) / 2];
  const spotOf = (point: Point): Spot => ({
    x: round(left + (beside(point).lon - west) * narrow * scale),
    y: round(top + (north - point.lat) * scale),
  });
  const lines = rings
    .map((ring) => simplify(ring.map(spotOf), finest))
    .filter((line) => line.length > 3);
  // The atlas lacks a few far islands, and a town there has no ground to stand on.
  const onMap = cities.filter((city) => {
    const { x, y } = spotOf(city);
    return x > 0 && x < longSide && y > 0 && y < height;
  });
  const path = lines.map(writeRing).join('');
  return { path, width: longSide, height, spotOf, cities: onMap };
}

/** Names of the largest cities, where they hide neither each other nor the clinic's dot. */
export function locatorLabels(ground: LocatorGround, clinic: Point): LocatorLabel[] {
  const { width, height, spotOf, cities } = ground;
  const labels = cities.slice(0, 12).map((city) => {
    const spot = spotOf(city);
    const side = spot.x > width / 2 ? ('before' as const) : ('after' as const);
    return { name: city.name, side, dot: spot };
  });
  // fitLabels writes to the right of a dot; a name before its dot starts further left.
  const boxes = labels.map((label) => ({
    ...label,
    x: label.side === 'after' ? label.dot.x : label.dot.x - label.name.length * 7.5 - 6,
    y: label.dot.y,
  }));
  const around = { pins: [spotOf(clinic)], pinSize: 22, width, height };
  return fitLabels(boxes, around, mostCities).map(({ name, side, dot }) => ({
    name,
    side,
    ...dot,
  }));
}

/** Where the clinic is, in words: "Franklin, about 17 miles south of Nashville, Tennessee". */
export function locatorWords(
  { cities }: LocatorGround,
  clinic: Point,
  { city, state }: { city: string; state: string },
): string {
  const near = cities
    .slice(0, 5)
    .map((other) => ({ ...other, miles: distanceMiles(other, clinic) }))
    .sort((a, b) => a.miles - b.miles)[0];
  if (!near || near.miles < inTown || near.name === city) return `${city}, ${state}`;
  const miles = Math.round(near.miles).toLocaleString('en-US');
  return `${city}, about ${miles} miles ${compass(near, clinic)} of ${near.name}, ${state}`;
}

const directions = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;

/** The direction in which `to` lies, seen from `from`, as on a flat map. */
export function compass(from: Point, to: Point): (typeof directions)[number] {
  const narrow = Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  const east = (beside(to).lon - beside(from).lon) * narrow;
  const turns = Math.atan2(east, to.lat - from.lat) / (2 * Math.PI);
  return directions[Math.round(turns * 8 + 8) % 8] ?? 'north';
}

/** Alaska's last islands lie past the antimeridian; they are drawn beside the rest of it. */
function beside({ lat, lon }: Point): Point {
  return { lat, lon: lon > 170 ? lon - 360 : lon };
}

function writeRing(line: readonly Spot[]): string {
  let [x, y] = [0, 0];
  const steps = line.slice(0, -1).map((spot, index) => {
    const [nextX, nextY] = [Math.round(spot.x), Math.round(spot.y)];
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    // Each ring starts from an absolute place, so that rings do not depend on each other.
    return index === 0 ? `M${nextX} ${nextY}l` : step;
  });
  const [start = '', ...rest] = steps;
  return `${start}${rest.join(' ').replaceAll(' -', '-')}z`;
}

function range(numbers: readonly number[]): [least: number, most: number] {
  return numbers.reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
