import { expect, test } from 'vitest';
import { placesOfMarks } from './count-marks.fixture.ts';
import { dashes, drawMarks, frame } from './icon-array.ts';

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
