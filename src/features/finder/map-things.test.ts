import { expect, test } from 'vitest';
import { MapThings } from './map-things.ts';
import type { Scene } from './scene.ts';

/** So many results along a road, of which the list shows the first few. */
function scene(count: number, cards: number, step: number): Scene {
  const results = Array.from({ length: count }, (_, rank) => ({
    item: { lat: 36, lon: -86 + rank * step, rank, facts: 0, checkedOn: 0 },
    miles: rank,
  }));
  const card = {
    id: '',
    name: '',
    path: '',
    about: '',
    phone: null,
    facts: [],
    note: null,
    checked: '2026',
  };
  return {
    place: null,
    area: null,
    results,
    cards: results.slice(0, cards).map(({ item }) => ({ ...card, ...item, facts: [] })),
    circleMiles: null,
    treatment: 'any',
  };
}

test('every clinic of the list has a pin of its own, and the rest are clustered', () => {
  const things = new MapThings(scene(30, 20, 0.0001)).at(8);
  expect(things.filter(({ kind }) => kind === 'pin').map(({ members }) => members[0])).toEqual(
    Array.from({ length: 20 }, (_, index) => index),
  );
  expect(things.filter(({ kind }) => kind === 'cluster').map(({ count }) => count)).toEqual([10]);
});

test('a clinic beyond the list with room around it is a pin under its number', () => {
  const things = new MapThings(scene(3, 1, 5)).at(8);
  expect(things.map(({ kind, members }) => [kind, ...members])).toEqual([
    ['pin', 0],
    ['pin', 1],
    ['pin', 2],
  ]);
});

test('a cluster that zooming cannot part is opened clinic by clinic', () => {
  const things = new MapThings(scene(6, 2, 0));
  const [cluster] = things.at(18).filter(({ kind }) => kind === 'cluster');
  expect(cluster?.members).toEqual([2, 3, 4, 5]);
  things.open(cluster?.members ?? []);
  expect(things.at(18).map(({ kind }) => kind)).toEqual(Array(6).fill('pin'));
});

test('a scene that is shown again does not count twice', () => {
  const things = new MapThings(scene(500, 20, 0.01));
  for (const zoom of [3, 7, 11, 7]) {
    expect(things.at(zoom).reduce((sum, { count }) => sum + count, 0)).toBe(500);
  }
});
