import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyQuery } from './fixtures/queries.ts';
import { readQuery, withoutFilters, writeQuery } from './query-url.ts';

const place = fc.string({ unit: 'grapheme', maxLength: 80 });

test('an address read and written again is the same address', () => {
  fc.assert(
    fc.property(anyQuery, place, (query, typed) => {
      const once = writeQuery(readQuery(writeQuery({ ...query, place: typed }))).toString();
      const twice = writeQuery(readQuery(new URLSearchParams(once))).toString();
      expect(twice).toBe(once);
    }),
  );
});

test('a search comes back from its address as it was asked', () => {
  fc.assert(
    fc.property(fc.constantFrom('37067', 'Franklin, TN', 'Mayagüez'), anyQuery, (typed, query) => {
      const asked = { ...query, place: typed };
      expect(readQuery(writeQuery(asked))).toEqual(asked);
    }),
  );
});

test('an address does not grow with searching', () => {
  let params = new URLSearchParams(
    'place=37067&radius=50&bounds=1&bounds=2&pay=medicare&pay=medicare&kind=va',
  );
  for (let times = 0; times < 20; times += 1) params = writeQuery(readQuery(params));
  expect(params.toString()).toBe('place=37067&radius=50&pay=medicare&kind=va');
});

test.each([
  ['', 25],
  ['radius=26', 25],
  ['radius=-1', 25],
  ['radius=NaN', 25],
  ['radius=any', null],
  ['radius=100&radius=10', 100],
])('the distance of %j is %j', (search, miles) => {
  expect(readQuery(new URLSearchParams(search)).radiusMiles).toBe(miles);
});

test.each([
  'treatment=botox',
  'treatment=telehealth',
  'approval=yes',
  'pay=gold',
  'pay=iv',
  'telehealth=no',
  'kind=spa',
  'kind=',
  'sort=paid',
  'unsaid=yes',
  'lat=36&lon=-86',
  'toString=1&__proto__=2',
])('what makes no sense counts as left out: %j', (search) => {
  const params = new URLSearchParams(`place=37067&${search}`);
  expect(writeQuery(readQuery(params)).toString()).toBe('place=37067');
});

test('the values of a list come in one order, whatever the order typed', () => {
  const read = (search: string) => writeQuery(readQuery(new URLSearchParams(search))).toString();
  expect(read('kind=va&kind=pain')).toBe(read('kind=pain&kind=va'));
});

test('removing all filters keeps place, distance and order', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const asked = { ...query, place: 'Franklin, TN' };
      const { radiusMiles, sort } = asked;
      const bare = withoutFilters(asked);
      expect(bare).toMatchObject({ place: 'Franklin, TN', radiusMiles, sort });
      const expected = new URLSearchParams({ place: 'Franklin, TN' });
      if (radiusMiles !== 25) expected.set('radius', String(radiusMiles ?? 'any'));
      if (sort !== 'distance') expected.set('sort', sort);
      expect(writeQuery(bare).toString()).toBe(expected.toString());
    }),
  );
});
