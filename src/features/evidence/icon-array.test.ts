import { expect, test } from 'vitest';
import { placesOfMarks } from './count-marks.fixture.ts';
import { dashes, drawMarks, drawWorse, frame } from './icon-array.ts';

const places = (marks: number) => placesOfMarks(drawMarks(marks), dashes);
const all = places(100);

test('a hundred marks stand in a hundred places, inside the picture', () => {
  expect(new Set(all).size).toBe(100);
  for (const [x = 0, y = 0] of all.map((place) => place.split(',').map(Number))) {
    expect(x > 0 && x < frame.width && y > 0 && y < frame.height).toBe(true);
  }
});

test('so many people are so many marks, each on a mark of the hundred', () => {
  for (let people = 0; people <= 100; people += 1) {
    const filled = places(people);
    expect(filled).toHaveLength(people);
    expect(new Set(filled).size).toBe(people);
    expect(filled.every((place) => all.includes(place))).toBe(true);
  }
});

test('marks fill row by row, so that two groups can be compared at a glance', () => {
  expect(new Set(places(20).map((place) => place.split(',')[1])).size).toBe(1);
  expect(new Set(places(21).map((place) => place.split(',')[1])).size).toBe(2);
});

test('fewer than one person is a part of a mark, not none', () => {
  expect(places(0.3)).toHaveLength(1);
  expect(drawMarks(0.3)).toBe('M5 3.5v1.5');
  expect(places(99.7)).toHaveLength(100);
});

/** Middle of the top side of each triangle, worked out from the text of the path alone. */
function placesOfTriangles(path: string): string[] {
  let at = { x: 0, y: 0 };
  return [...path.matchAll(/([Mm])([-\d.]+) ([-\d.]+)h([\d.]+)l/g)].map(
    ([, command, x, y, width]) => {
      const start = command === 'M' ? { x: 0, y: 0 } : at;
      at = { x: start.x + Number(x), y: start.y + Number(y) };
      return `${at.x + Number(width) / 2},${Math.floor(at.y / 16)}`;
    },
  );
}

test('those who got worse stand in the last places, one triangle each', () => {
  const byRow = all.map((place) => place.split(',').map(Number));
  const inOrder = byRow
    .map(([x = 0, y = 0]) => ({ x, row: Math.floor(y / 16) }))
    .sort((a, b) => a.row - b.row || a.x - b.x)
    .map(({ x, row }) => `${x},${row}`);
  for (let people = 0; people <= 100; people += 1) {
    expect(placesOfTriangles(drawWorse(people))).toEqual(inOrder.slice(100 - people));
  }
  expect(placesOfTriangles(drawWorse(0.3))).toEqual(inOrder.slice(-1));
});
