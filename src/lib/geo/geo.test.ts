import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, grow, isWithin } from './bounds.ts';
import { distanceKm, distanceMiles, milesToMetres } from './distance.ts';
import { nearest } from './nearest.ts';
import { isPoint, medianPoint, turn, type Point } from './point.ts';

const anyLon = fc.double({ min: -180, max: 180, noNaN: true });
const anyPoint = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: anyLon });
/** Wide and low, so that a formula that mixes lat and lon cannot pass. */
const flatPoint = fc.record({
  lat: fc.double({ min: 30, max: 32, noNaN: true }),
  lon: fc.double({ min: -124, max: -67, noNaN: true }),
});

/** A second formula: the angle between two unit vectors. */
function byVectors(a: Point, b: Point): number {
  const vector = ({ lat, lon }: Point) => {
    const [y, x] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)] as const;
  };
  const [p, q] = [vector(a), vector(b)];
  const cross = Math.hypot(
    p[1] * q[2] - p[2] * q[1],
    p[2] * q[0] - p[0] * q[2],
    p[0] * q[1] - p[1] * q[0],
  );
  return 6371.0088 * Math.atan2(cross, p[0] * q[0] + p[1] * q[1] + p[2] * q[2]);
}

describe('distance', () => {
  test('a quarter of a meridian is a quarter of the circle of radius R1', () => {
    expect(distanceKm({ lat: 0, lon: 10 }, { lat: 90, lon: 10 })).toBeCloseTo(
      (Math.PI / 2) * 6371.0088,
      6,
    );
  });

  test('agrees with the vector formula to a metre, anywhere', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(Math.abs(distanceKm(a, b) - byVectors(a, b))).toBeLessThan(0.001);
      }),
    );
  });

  test('is never NaN for near-identical points', () => {
    fc.assert(
      fc.property(anyPoint, fc.double({ min: -1e-9, max: 1e-9, noNaN: true }), (a, step) => {
        const miles = distanceMiles(a, { lat: a.lat, lon: a.lon + step });
        expect(miles).toBeGreaterThanOrEqual(0);
        expect(miles).toBeLessThan(0.001);
      }),
    );
  });

  test('is short across the antimeridian', () => {
    const miles = distanceMiles({ lat: 52, lon: 179.9 }, { lat: 52, lon: -179.9 });
    expect(miles).toBeLessThan(9);
    expect(miles).toBeGreaterThan(8);
  });

  test('a mile is 1,609.344 metres', () => {
    expect(milesToMetres(1)).toBe(1609.344);
  });
});

describe('nearest', () => {
  test('holds every item, nearest first, as a sort by the vector formula says', () => {
    fc.assert(
      fc.property(fc.array(flatPoint, { maxLength: 30 }), flatPoint, (items, from) => {
        const found = nearest(items, from);
        const expected = [...items].sort((a, b) => byVectors(from, a) - byVectors(from, b));
        expect(found).toHaveLength(items.length);
        found.forEach(({ item }, index) => {
          const other = expected[index] ?? from;
          expect(byVectors(from, item)).toBeCloseTo(byVectors(from, other), 4);
        });
      }),
    );
  });

  test('items at one point keep the order given', () => {
    const here = { lat: 36, lon: -86 };
    const found = nearest(
      [
        { ...here, name: 'a' },
        { ...here, name: 'b' },
      ],
      here,
    );
    expect(found.map(({ item }) => item.name)).toEqual(['a', 'b']);
  });
});

describe('bounds', () => {
  test('hold every point they were made from', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 20 }), (points) => {
        const bounds = boundsOf(points);
        expect(points.every((point) => isWithin(point, bounds))).toBe(true);
      }),
    );
  });

  test('reach across the antimeridian when that is shorter, as for the Aleutians', () => {
    const bounds = boundsOf([
      { lat: 52, lon: 172.4 },
      { lat: 71, lon: -130 },
    ]);
    expect(bounds).toEqual({ south: 52, north: 71, west: 172.4, east: -130 });
    expect(isWithin({ lat: 60, lon: -150 }, bounds)).toBe(true);
    expect(isWithin({ lat: 60, lon: 0 }, bounds)).toBe(false);
  });

  test('tell latitude from longitude', () => {
    const bounds = { south: 30, north: 32, west: -124, east: -67 };
    expect(isWithin({ lat: 31, lon: -100 }, bounds)).toBe(true);
    expect(isWithin({ lat: 33, lon: -100 }, bounds)).toBe(false);
    expect(isWithin({ lat: 31, lon: -66 }, bounds)).toBe(false);
    expect(isWithin({ lat: 33, lon: -66 }, grow(bounds, 1))).toBe(true);
  });
});

describe('points', () => {
  test('0,0, NaN and swapped US coordinates are refused', () => {
    expect(isPoint({ lat: 0, lon: 0 })).toBe(false);
    expect(isPoint({ lat: Number.NaN, lon: -86 })).toBe(false);
    expect(isPoint({ lat: -122.4, lon: 37.7 })).toBe(false);
    expect(isPoint({ lat: 37.7, lon: -122.4 })).toBe(true);
  });

  test('one point with a lost minus sign does not move the middle of a city', () => {
    const near = [-74, -73.99, -73.98, -73.97].map((lon) => ({ lat: 40.75, lon }));
    const { lon } = medianPoint([...near, { lat: 40.77, lon: 73.95 }]);
    expect(lon).toBe(-73.98);
  });

  test('the middle of 179 and −179 is 180', () => {
    const middle = medianPoint([
      { lat: 50, lon: 179 },
      { lat: 54, lon: -179 },
    ]);
    expect(middle.lat).toBe(52);
    expect(Math.abs(middle.lon)).toBe(180);
  });

  test('a longitude keeps its place however often it turns', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -179, max: 179 }),
        fc.integer({ min: -3, max: 3 }),
        (lon, n) => {
          expect(turn(lon + 360 * n)).toBe(lon);
        },
      ),
    );
  });
});
