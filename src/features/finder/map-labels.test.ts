import { expect, test } from 'vitest';
import { fitLabels } from './map-labels.ts';

const city = (name: string, x: number, y: number) => ({ name, x, y });
const around = { pins: [], pinSize: 30, width: 400, height: 400 };

test('of two names that would touch, the larger city keeps its own', () => {
  const shown = fitLabels([city('Nashville', 50, 50), city('Berry Hill', 80, 54)], around, 10);
  expect(shown.map(({ name }) => name)).toEqual(['Nashville']);
});

test('a name never stands under a pin', () => {
  const pins = [{ x: 90, y: 55 }];
  expect(fitLabels([city('Franklin', 50, 50)], { ...around, pins }, 10)).toEqual([]);
});

test('a name is shown whole or not at all', () => {
  expect(fitLabels([city('Murfreesboro', 350, 50), city('Franklin', 50, 2)], around, 10)).toEqual(
    [],
  );
});

test('never more names than asked for', () => {
  const far = [50, 150, 250].map((y) => city('Town', 50, y));
  expect(fitLabels(far, around, 2)).toHaveLength(2);
});
