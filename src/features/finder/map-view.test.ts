import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '#lib/geo/bounds.ts';
import { fromArea, isSameArea, toArea } from './map-view.ts';

test('a map across the antimeridian is searched on both sides of it', () => {
  const area = toArea({ south: 50, west: -190, north: 60, east: -170 });
  expect(area).toEqual({ south: 50, west: 170, north: 60, east: -170 });
  expect(isWithin({ lat: 52.9, lon: 172.9 }, area)).toBe(true);
  expect(isWithin({ lat: 51.9, lon: -176.6 }, area)).toBe(true);
  expect(isWithin({ lat: 52, lon: 0 }, area)).toBe(false);
});

test('a map of the whole globe, or more of it, is searched as a whole', () => {
  const area = toArea({ south: -89, west: -300, north: 89, east: 200 });
  expect(area).toMatchObject({ west: -180, east: 180 });
});

test('what lies in the map lies in the area, and the other way round', () => {
  const degrees = (least: number, most: number) =>
    fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(-250, 200), degrees(1, 100), degrees(-179, 179), (west, wide, lon) => {
      const view = { south: -10, west, north: 10, east: west + wide };
      // By brute force: the longitude, once around either way.
      const isSeen = [-360, 0, 360].some((turn) => lon + turn >= west && lon + turn <= west + wide);
      expect(isWithin({ lat: 0, lon }, toArea(view))).toBe(isSeen);
    }),
  );
});

test('an area goes back to a map where west is never east of east', () => {
  const view = { south: 50, west: -190, north: 60, east: -170 };
  expect(isSameArea(fromArea(toArea(view)), view)).toBe(true);
});

test('an area around Guam, or Attu, goes back to where the map draws them: west of Hawaii', () => {
  const guam = { south: 13, west: 144, north: 14, east: 146 };
  expect(fromArea(guam)).toEqual({ south: 13, west: -216, north: 14, east: -214 });
  const attu = { south: 52, west: 172, north: 54, east: 174 };
  expect(fromArea(attu)).toEqual({ south: 52, west: -188, north: 54, east: -186 });
  expect(fromArea({ ...guam, west: -120, east: -110 })).toMatchObject({ west: -120, east: -110 });
});
