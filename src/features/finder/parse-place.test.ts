import { expect, test } from 'vitest';
import { parsePlace } from './parse-place.ts';

test.each([
  ['37067', '37067'],
  [' 00907 ', '00907'],
  ['37067-1234', '37067'],
  ['Franklin, TN 37067', '37067'],
  ['341 Cool Springs Blvd, Franklin, TN 37067', '37067'],
])('%j is a ZIP code', (typed, zip) => {
  expect(parsePlace(typed)).toEqual({ kind: 'zip', zip });
});

test.each([
  ['Franklin, TN', 'franklin', 'TN'],
  ['franklin , tennessee', 'franklin', 'TN'],
  ['St. Paul, MN', 'saint paul', 'MN'],
  ['Coeur d’Alene, ID', 'coeur dalene', 'ID'],
  ['Winston-Salem, N.C.', 'winston salem', 'NC'],
  ['Mayagüez, Puerto Rico', 'mayaguez', 'PR'],
  ['Chicago, IL, USA', 'chicago', 'IL'],
  ['NYC', 'new york', 'NY'],
  ['New York', 'new york', 'NY'],
  ['Washington, DC', 'washington', 'DC'],
  ['washington d.c.', 'washington', 'DC'],
])('%j is one city of one state', (typed, city, state) => {
  expect(parsePlace(typed)).toEqual({ kind: 'city', tries: [{ city, state }] });
});

test('"Santa Fe" is a city: its last word is no state', () => {
  expect(parsePlace('Santa Fe')).toEqual({ kind: 'city', tries: [{ city: 'santa fe' }] });
});

test('a city with its state and no comma is tried as a name first', () => {
  expect(parsePlace('El Paso TX')).toEqual({
    kind: 'city',
    tries: [{ city: 'el paso tx' }, { city: 'el paso', state: 'TX' }],
  });
  expect(parsePlace('Port Washington')).toEqual({
    kind: 'city',
    tries: [{ city: 'port washington' }, { city: 'port', state: 'WA' }],
  });
});

test('a state of two words is taken whole', () => {
  expect(parsePlace('Fargo North Dakota')).toEqual({
    kind: 'city',
    tries: [{ city: 'fargo north dakota' }, { city: 'fargo', state: 'ND' }],
  });
});

test.each([
  ['Tennessee', 'TN'],
  ['tn', 'TN'],
  ['Puerto Rico', 'PR'],
  ['us virgin islands', 'VI'],
  ['Guam', 'GU'],
  ['New York State', 'NY'],
  ['washington state', 'WA'],
])('%j is a state or territory', (typed, state) => {
  expect(parsePlace(typed)).toEqual({ kind: 'state', state });
});

test('"Washington" is a city first: many have the name', () => {
  expect(parsePlace('Washington')).toEqual({ kind: 'city', tries: [{ city: 'washington' }] });
});

test.each(['', '   ', ' \n '])('%j is empty', (typed) => {
  expect(parsePlace(typed)).toEqual({ kind: 'empty' });
});

test.each([
  '3706',
  '370671',
  '341 Cool Springs Blvd',
  '(615) 320-1155',
  ',,',
  'Paris, France',
  ', TN',
  '!?',
  'x'.repeat(61),
])('%j is no place that can be looked up', (typed) => {
  expect(parsePlace(typed)).toEqual({ kind: 'malformed' });
});
