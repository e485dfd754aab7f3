import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '#lib/geo/point.ts';
import { clusterPoints, toWorld } from './map-clusters.ts';

const gap = 52;
/** Around Nashville, and few enough places that many share one. */
const point = fc.record({
  lat: fc.integer({ min: 0, max: 40 }).map((step) => 35.5 + step / 40),
  lon: fc.integer({ min: 0, max: 40 }).map((step) => -87.5 + step / 40),
});
const points = fc.array(point, { maxLength: 120 });
const zoom = fc.integer({ min: 2, max: 18 });
const sizeAt = (level: number) => 256 * 2 ** level;

test('every point is in exactly one cluster, and the counts add up', () => {
  fc.assert(
    fc.property(points, zoom, (all, level) => {
      const groups = clusterPoints(toWorld(all), sizeAt(level), gap);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
    }),
  );
});

test('a point that is left out is in no cluster, and all others still are', () => {
  fc.assert(
    fc.property(points, zoom, (all, level) => {
      const groups = clusterPoints(toWorld(all), sizeAt(level), gap, (index) => index % 3 === 0);
      const others = all.map((_, index) => index).filter((index) => index % 3 !== 0);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(others);
    }),
  );
});

test('no two clusters are drawn closer than the gap, and no clinic is farther from its own', () => {
  fc.assert(
    fc.property(points, zoom, (all, level) => {
      const spots = all.map((one) => mercator(one, sizeAt(level)));
      const groups = clusterPoints(toWorld(all), sizeAt(level), gap);
      const at = (index: number | undefined) => spots[index ?? -1] ?? { x: NaN, y: NaN };
      groups.forEach(([first, ...rest], one) => {
        for (const member of rest) expect(apart(at(first), at(member))).toBeLessThan(gap + 0.001);
        for (const [other] of groups.slice(one + 1)) {
          expect(apart(at(first), at(other))).toBeGreaterThan(gap - 0.001);
        }
      });
    }),
  );
});

test('the same clinics give the same clusters, whatever else was asked between', () => {
  fc.assert(
    fc.property(points, zoom, (all, level) => {
      const world = toWorld(all);
      const before = clusterPoints(world, sizeAt(level), gap);
      clusterPoints(world, sizeAt(level - 1), gap);
      expect(clusterPoints(world, sizeAt(level), gap)).toEqual(before);
    }),
  );
});

test('Alaska west of the antimeridian stands beside the rest of it', () => {
  const { x } = toWorld([
    { lat: 52.9, lon: 172.9 },
    { lat: 51.9, lon: -176.6 },
  ]);
  expect((x[1] ?? 0) - (x[0] ?? 0)).toBeCloseTo(10.5 / 360, 6);
});

/** The projection as OpenStreetMap's wiki writes it: "Slippy map tilenames". */
function mercator({ lat, lon }: Point, size: number): { x: number; y: number } {
  const radians = (lat * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return { x: ((lon + 180) / 360) * size, y: y * size };
}

function apart(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
