import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, type Bounds } from './bounds.ts';
import { distanceMiles } from './distance.ts';
import { turn } from './point.ts';
import { milesTo, overlaps } from './reach.ts';

const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any rectangle, a third of them across the antimeridian. */
const bounds: fc.Arbitrary<Bounds> = fc
  .record({ lat, lon, height: fc.double({ min: 0, max: 40, noNaN: true }), width: lon })
  .map(({ lat: south, lon: west, height, width }) => ({
    south,
    west,
    north: Math.min(85, south + height),
    east: turn(west + Math.abs(width)),
  }));

function inside({ south, west, north, east }: Bounds, up: number, along: number) {
  const width = east < west ? east + 360 - west : east - west;
  return { lat: south + (north - south) * up, lon: turn(west + width * along) };
}

test('no point of a rectangle is nearer than it is said to come', () => {
  fc.assert(
    fc.property(bounds, lat, lon, share, share, (box, y, x, up, along) => {
      const from = { lat: y, lon: x };
      expect(milesTo(from, box)).toBeLessThanOrEqual(
        distanceMiles(from, inside(box, up, along)) + 1e-6,
      );
    }),
    { numRuns: 2000 },
  );
});

test('some point of its edge is as near as it is said to come', () => {
  fc.assert(
    fc.property(bounds, lat, lon, (box, y, x) => {
      const from = { lat: y, lon: x };
      const steps = Array.from({ length: 401 }, (_, step) => step / 400);
      const edge = steps.flatMap((step) => [
        inside(box, step, 0),
        inside(box, step, 1),
        inside(box, 0, step),
        inside(box, 1, step),
      ]);
      const nearest = Math.min(...edge.map((point) => distanceMiles(from, point)));
      const isInside = isWithin(from, box);
      // A step of the edge is at most 40 / 400 of a degree, or 180 / 400 along a parallel.
      expect(milesTo(from, box)).toBeGreaterThan(isInside ? -1 : nearest - 35);
      if (isInside) expect(milesTo(from, box)).toBe(0);
    }),
  );
});

test('two rectangles overlap when a point of one lies in the other', () => {
  fc.assert(
    fc.property(bounds, bounds, share, share, (a, b, up, along) => {
      if (isWithin(inside(a, up, along), b)) expect(overlaps(a, b)).toBe(true);
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }),
  );
});

test('rectangles apart do not overlap; the whole globe overlaps all', () => {
  const texas = { south: 25.8, west: -106.7, north: 36.5, east: -93.5 };
  const maine = { south: 43, west: -71.1, north: 47.5, east: -66.9 };
  const globe = { south: -90, west: -180, north: 90, east: 180 };
  expect(overlaps(texas, maine)).toBe(false);
  expect(overlaps(globe, maine) && overlaps(maine, globe)).toBe(true);
  expect(milesTo({ lat: 36, lon: -86 }, globe)).toBe(0);
});
