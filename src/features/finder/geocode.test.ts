import { expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import { addressMark } from './address-mark.ts';
import type { PlaceOf } from './geocode.ts';
import { geocoder } from './place-tables.ts';

const geocode = geocoder();

function locate(place: PlaceOf) {
  const located = geocode(place);
  if (!located.ok) throw new Error(located.sentence);
  return located;
}

function at(city: string, state: string, zip: string) {
  return locate({ address: { city, state, zip } });
}

// Points: the Census Bureau's gazetteer of ZIP code areas, 2021 and 2026.
test.each([
  ['10014', 'New York', 'NY', 40.7341, -74.006],
  ['94110', 'San Francisco', 'CA', 37.75, -122.4152],
  ['60614', 'Chicago', 'IL', 41.9227, -87.6472],
  ['96813', 'Honolulu', 'HI', 21.3165, -157.8451],
  ['33109', 'Miami Beach', 'FL', 25.7612, -80.1308],
  ['99501', 'Anchorage', 'AK', 61.22, -149.8578],
  // The first table has it four miles off.
  ['00907', 'San Juan', 'PR', 18.4523, -66.0876],
])('the middle of %s in %s lies where the Census has it', (zip, city, state, lat, lon) => {
  const { point, precision } = at(city, state, zip);
  expect(precision).toBe('zip');
  expect(distanceMiles(point, { lat, lon })).toBeLessThan(1);
});

test('the two ZIP codes near Anchorage that lay in the sea lie near Anchorage', () => {
  const anchorage = { lat: 61.2176, lon: -149.8997 };
  for (const zip of ['99505', '99506']) {
    expect(distanceMiles(at('Anchorage', 'AK', zip).point, anchorage)).toBeLessThan(15);
  }
});

test.each([
  ['72405', 'Jonesboro', 'AR'],
  ['72713', 'Bentonville', 'AR'],
  ['75036', 'Frisco', 'TX'],
  ['75072', 'McKinney', 'TX'],
  ['89437', 'Sparks', 'NV'],
])('the late ZIP code %s lies near its city, %s', (zip, city, state) => {
  const middle = locate({ address: { city, state } });
  expect(middle.precision).toBe('city');
  expect(distanceMiles(at(city, state, zip).point, middle.point)).toBeLessThan(20);
});

test('a ZIP code of post office boxes, which has no area, is known', () => {
  expect(at('Austin', 'TX', '73301').precision).toBe('zip');
});

test('a point of the record comes before its ZIP code, and keeps its precision', () => {
  const address = { street1: '1 Test Street', city: 'Franklin', state: 'TN', zip: '37067' };
  const geo = { lat: 35.93, lon: -86.83, precision: 'rooftop' as const };
  const located = locate({ address, geo: { ...geo, addressMark: addressMark(address) } });
  expect(located).toEqual({
    ok: true,
    point: { lat: 35.93, lon: -86.83 },
    precision: 'rooftop',
  });
});

test('the mark of an address is the same however its street is abbreviated', () => {
  const place = { city: 'St. Paul', state: 'MN', zip: '55101' };
  const long = addressMark({ ...place, street1: '1 North Test Street', street2: 'Suite 5' });
  expect(addressMark({ ...place, city: 'Saint Paul', street1: '1 N. Test St. #5' })).toBe(long);
  expect(addressMark({ ...place, street1: '1 North Test Street', street2: 'Suite 6' })).not.toBe(
    long,
  );
});
