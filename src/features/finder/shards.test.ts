import { expect, test } from 'vitest';
import { isIndexed, packIndex } from './place-index.ts';
import { placeKey, placeShard, zipShard } from './place-name.ts';
import { placeShards, zipShards } from './shards.ts';

const city = (name: string, state: string, size: number) => ({
  name,
  state,
  size,
  lat: 36,
  lon: -86,
});

test('every spelling of a city is looked up under one key', () => {
  for (const name of ['St. Paul', 'Saint Paul', 'ST PAUL', 'st paul ']) {
    expect(placeKey(name)).toBe('saint paul');
  }
  expect(placeKey("Coeur d'Alene")).toBe(placeKey('Coeur d’Alene'));
  expect(placeKey('Mt. Juliet')).toBe(placeKey('Mount Juliet'));
});

test.each([
  ['franklin', 'fra'],
  ['el paso', 'elp'],
  ['saint paul', 'sai-p'],
  ['san francisco', 'san-f'],
  ['ai', 'ai_'],
])('%j is in the file %j', (key, name) => {
  expect(placeShard(key)).toBe(name);
});

test('the larger of two cities of one name comes first', () => {
  const shard = placeShards([city('Franklin', 'GA', 1), city('Franklin', 'TN', 9)]).get('fra');
  expect(shard?.['franklin']).toEqual([
    ['TN', 36, -86, 9],
    ['GA', 36, -86, 1],
  ]);
});

test('a name keeps its own spelling', () => {
  const shard = placeShards([city('McLean', 'VA', 1)]).get('mcl');
  expect(shard?.['mclean']).toEqual([['VA', 36, -86, 1, 'McLean']]);
});

test('there is a file for every three digits, empty where no ZIP code begins so', () => {
  const row = { zip: '01234', city: 'Town', state: 'MA', lat: 42.12345, lon: -73 };
  const shards = zipShards([row]);
  expect(shards.size).toBe(1000);
  expect(shards.get(zipShard('01234'))).toEqual({ '01234': [42.123, -73, 'Town', 'MA'] });
  expect(shards.get('000')).toEqual({});
});

test('the index knows every file and no other', () => {
  const names = ['fra', 'fre', 'sai-p', 'ai_'];
  const index = packIndex(names);
  expect(names.every((name) => isIndexed(index, name))).toBe(true);
  expect(['fr', 'frx', 'sai-q', 'sai', ''].some((name) => isIndexed(index, name))).toBe(false);
});
