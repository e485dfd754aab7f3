import { expect, test } from 'vitest';
import { elsewhere } from './map-elsewhere.ts';

const nashville = { lat: 36.16, lon: -86.78, count: 3, name: 'Nashville, TN' };
const denver = { lat: 39.74, lon: -104.99, count: 34, name: 'Denver, CO' };
const attu = { lat: 52.9, lon: 172.9, count: 1, name: 'Attu, AK' };

test('clusters of the results themselves are gone, others keep their count', () => {
  const franklin = { lat: 35.93, lon: -86.87 };
  expect(elsewhere([nashville, denver], [franklin, franklin, franklin])).toEqual([denver]);
  expect(elsewhere([nashville, denver], [franklin])).toEqual([{ ...nashville, count: 2 }, denver]);
});

test('a result past the antimeridian is taken from the cluster beside it', () => {
  expect(elsewhere([attu, denver], [{ lat: 51.9, lon: -176.6 }])).toEqual([denver]);
});
