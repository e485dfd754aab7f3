import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fanOut, type Spot } from './fan-out.ts';

const gap = 32;
/** Few distinct places, so that many pins share one. */
const spot = fc.record({
  x: fc.integer({ min: 0, max: 12 }).map((x) => x * 20),
  y: fc.integer({ min: 0, max: 4 }).map((y) => y * 20),
});

test('no pin hides another, however many share a point', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
      expect(closest(fanOut(spots, gap))).toBeGreaterThan(gap * 0.99);
    }),
  );
});

test('the same pins always stand at the same places', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 20 }), (spots) => {
      expect(fanOut(spots, gap)).toEqual(fanOut(spots, gap));
    }),
  );
});

test('a pin with room around it stays where its clinic is', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 500, y: 0 },
    { x: 500, y: 0 },
  ];
  expect(fanOut(spots, gap)[0]).toEqual({ x: 0, y: 0 });
});

test('seven clinics in one city keep within two pins of it', () => {
  const placed = fanOut(Array<Spot>(7).fill({ x: 100, y: 100 }), gap);
  for (const { x, y } of placed) expect(Math.hypot(x - 100, y - 100)).toBeLessThan(2 * gap);
});

test('many pins are placed as safely as few', () => {
  const many = Array.from({ length: 600 }, (_, index) => ({
    x: (index * 37) % 400,
    y: (index * 53) % 300,
  }));
  expect(closest(fanOut(many, gap))).toBeGreaterThan(gap * 0.99);
});

function closest(spots: readonly Spot[]): number {
  const distances = spots.flatMap((a, index) =>
    spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}
