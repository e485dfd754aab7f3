import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groundReader } from './locator-grounds.ts';
import { compass, locatorLabels, locatorWords } from './locator-map.ts';
import { simplify } from './simplify.ts';
import { states } from './states.ts';

const read = groundReader();
const ground = (code: string) => {
  const found = read(code);
  if (!found) throw new Error(`no ground for ${code}`);
  return found;
};

test('every state and territory is drawn, small enough for a page of its own', () => {
  for (const { code } of states) {
    const { path, width, height } = ground(code);
    expect(path, code).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
    expect(gzipSync(path).length, code).toBeLessThan(1100);
    expect(
      [width, height].every((side) => side >= 120 && side <= 320),
      code,
    ).toBe(true);
  }
});

test('every large city of every state lies on its map', () => {
  for (const { code } of states) {
    const { cities, spotOf, width, height } = ground(code);
    expect(cities.length, code).toBeGreaterThan(0);
    for (const city of cities) {
      const { x, y } = spotOf(city);
      expect(x > 0 && x < width && y > 0 && y < height, `${city.name}, ${code}`).toBe(true);
    }
  }
});

test('no outline leaves its frame, and each fills it one way or the other', () => {
  for (const { code } of states) {
    const { path, width, height } = ground(code);
    const spots = spotsOf(path);
    const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    expect(
      [left, width - right, top, height - bottom].every((room) => room >= 8),
      code,
    ).toBe(true);
    // Far islands too small to draw leave some room, but a state is never lost in its frame.
    const share = Math.max((right - left) / (width - 24), (bottom - top) / (height - 24));
    expect(share, code).toBeGreaterThan(0.7);
  }
});

test('north is up and east is right, in Alaska past the antimeridian too', () => {
  const { spotOf } = ground('AK');
  const [attu, anchorage, utqiagvik] = [
    spotOf({ lat: 52.9, lon: 172.9 }),
    spotOf({ lat: 61.2, lon: -149.9 }),
    spotOf({ lat: 71.3, lon: -156.8 }),
  ];
  expect(attu.x).toBeLessThan(anchorage.x);
  expect(utqiagvik.y).toBeLessThan(anchorage.y);
});

// Distances and directions: read off a road atlas's straight lines.
test('the words say what the dot shows', () => {
  const franklin = { lat: 35.925, lon: -86.869 };
  expect(locatorWords(ground('TN'), franklin, { city: 'Franklin', state: 'Tennessee' })).toBe(
    'Franklin, about 17 miles south of Nashville, Tennessee',
  );
  const nashville = { lat: 36.16, lon: -86.78 };
  expect(locatorWords(ground('TN'), nashville, { city: 'Nashville', state: 'Tennessee' })).toBe(
    'Nashville, Tennessee',
  );
});

test('directions are those of a compass', () => {
  const denver = { lat: 39.74, lon: -104.99 };
  expect(compass(denver, { lat: 40.59, lon: -105.08 })).toBe('north'); // Fort Collins
  expect(compass(denver, { lat: 38.83, lon: -104.82 })).toBe('south'); // Colorado Springs
  expect(compass(denver, { lat: 39.06, lon: -108.55 })).toBe('west'); // Grand Junction
  expect(compass({ lat: 51.9, lon: -176.6 }, { lat: 52.9, lon: 172.9 })).toBe('west'); // Adak, Attu
});

test('three cities are named at most, none of them under the dot', () => {
  const franklin = { lat: 35.925, lon: -86.869 };
  const names = locatorLabels(ground('TN'), franklin).map(({ name }) => name);
  expect(names.length).toBeLessThanOrEqual(3);
  expect(names).toContain('Memphis');
});

test('a simplified line stays within its tolerance of every point it had', () => {
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 2, maxLength: 40 }), (line) => {
      const kept = simplify(line, 2);
      expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
      for (const point of line) expect(nearestOn(kept, point)).toBeLessThanOrEqual(2.2);
    }),
  );
});

/** Every corner of the outlines, read back from "M10 20l5-5 3 0z". */
function spotsOf(path: string): { x: number; y: number }[] {
  return path.split('z').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((dx, index) => {
      if (index % 2 === 1) return [];
      [x, y] = [x + dx, y + (numbers[index + 1] ?? 0)];
      return [{ x, y }];
    });
  });
}

/** By brute force: many points along each piece of the line. */
function nearestOn(
  line: readonly { x: number; y: number }[],
  to: { x: number; y: number },
): number {
  const steps = Array.from({ length: 301 }, (_, index) => index / 300);
  return Math.min(
    ...line.slice(1).flatMap((end, index) => {
      const start = line[index] ?? end;
      return steps.map((share) =>
        Math.hypot(
          start.x + (end.x - start.x) * share - to.x,
          start.y + (end.y - start.y) * share - to.y,
        ),
      );
    }),
  );
}
