import { expect, test } from 'vitest';
import { fitLabels } from './map-labels.ts';

const city = (name: string, x: number, y: number) => ({ name, x, y });

test('of two names that would touch, the larger city keeps its own', () => {
  const shown = fitLabels([city('Nashville', 0, 0), city('Berry Hill', 30, 4)], [], 30, 10);
  expect(shown.map(({ name }) => name)).toEqual(['Nashville']);
});

test('a name never stands under a pin', () => {
  expect(fitLabels([city('Franklin', 0, 0)], [{ x: 40, y: 5 }], 30, 10)).toEqual([]);
});

test('never more names than asked for', () => {
  const far = [0, 100, 200].map((y) => city('Town', 0, y));
  expect(fitLabels(far, [], 30, 2)).toHaveLength(2);
});
