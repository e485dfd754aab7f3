import { expect, test } from 'vitest';
import { mapReader, nationMap } from './map-data.ts';
import { readOutline, statesIn } from './map-ground.ts';
import { stateFor } from './states.ts';

const nation = nationMap();

test('borders come back from their short form to a hundredth of a degree', () => {
  const points = nation.states.flatMap(readOutline);
  // The four corners, where Arizona, Colorado, New Mexico and Utah meet: 37°N, 109°03′W (BLM).
  const nearest = Math.min(...points.map(([lat, lon]) => Math.hypot(lat - 36.999, lon + 109.045)));
  expect(nearest).toBeLessThan(0.02);
});

test('no border runs around the globe to the far end of the Aleutians', () => {
  for (const outline of nation.states) {
    const lons = readOutline(outline).map(([, lon]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(60);
  }
});

test('the map is no wider than from Guam to Maine, and Guam lies to the west', () => {
  const lons = nation.states.flatMap(readOutline).map(([, lon]) => lon);
  // Guam: 144.6° E, Maine's end: 66.95° W (Census Bureau); Puerto Rico and its neighbors: 64.5° W.
  expect(Math.min(...lons)).toBeGreaterThan(-216);
  expect(Math.max(...lons)).toBeLessThan(-64);
});

test('around Guam, the view holds Guam', () => {
  expect(statesIn(nation, { south: 13, north: 13.7, west: -216, east: -214 })).toEqual(['GU']);
});

test('around Franklin, Tennessee, the view holds its state and not Ohio', () => {
  const view = { south: 35.5, north: 36.3, west: -87.4, east: -86.2 };
  const codes = statesIn(nation, view);
  expect(codes).toContain('TN');
  expect(codes).not.toContain('OH');
});

test('around Attu, the view holds Alaska', () => {
  expect(statesIn(nation, { south: 52, north: 54, west: -188, east: -186 })).toEqual(['AK']);
});

test('a state has its counties and its cities, the largest first', () => {
  const { labels, counties } = mapReader()(stateFor('TN'));
  expect(labels[0]?.[0]).toBe('Memphis');
  expect(labels.map(([name]) => name)).toContain('Nashville');
  const points = counties.flatMap(readOutline);
  expect(points.length).toBeGreaterThan(500);
  // Tennessee lies between 34.98 and 36.68° N, 90.31 and 81.65° W (Census Bureau).
  for (const [lat, lon] of points) {
    expect(lat > 34.96 && lat < 36.7 && lon > -90.33 && lon < -81.63).toBe(true);
  }
});
