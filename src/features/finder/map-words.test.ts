import { expect, test } from 'vitest';
import {
  acrossWords,
  clusterName,
  elsewhereName,
  mapName,
  pinName,
  shortCount,
} from './map-words.ts';

test('a pin is named by its number, its clinic and its distance', () => {
  expect(pinName(2, 7, 'Athena Care', 3.21)).toBe('2 of 7, Athena Care, about 3.2 miles');
  expect(pinName(2, 7, 'Athena Care', null)).toBe('2 of 7, Athena Care');
  expect(pinName(34, 1200, null, 12.3)).toBe('34 of 1,200, about 12 miles');
});

test('a cluster is never a bare number', () => {
  expect(clusterName(14, 'Brentwood, TN', 9)).toBe('14 clinics near Brentwood, TN');
  expect(clusterName(14, undefined, 9)).toBe('14 clinics, about 9 miles');
  expect(clusterName(2, undefined, null)).toBe('2 clinics close together');
  expect(elsewhereName(1, 'Denver, CO')).toBe('1 clinic near Denver, CO, not in this search');
});

test('the map says how many it shows and how wide it is', () => {
  expect(mapName(1)).toBe('Map of 1 clinic, numbered as in the list');
  expect(acrossWords(41.3)).toBe('The map now shows about 41 miles across');
  expect(acrossWords(1247)).toBe('The map now shows about 1,200 miles across');
  expect(acrossWords(1.2)).toBe('The map now shows about 1 mile across');
  expect(acrossWords(0.4)).toBe('The map now shows less than 1 mile across');
});

test('a count fits its circle', () => {
  expect([7, 999, 1234].map(shortCount)).toEqual(['7', '999', '1.2K']);
});
