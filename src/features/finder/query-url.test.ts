import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radiusChoices, readQuery, treatmentChoices, writeQuery } from './query-url.ts';

const anyQuery = fc.record({
  place: fc.string({ unit: 'grapheme', maxLength: 80 }),
  radiusMiles: fc.constantFrom(...radiusChoices),
  treatment: fc.constantFrom(...treatmentChoices.map(([value]) => value)),
  includesUnsaid: fc.boolean(),
});

test('an address read and written again is the same address', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const once = writeQuery(readQuery(writeQuery(query))).toString();
      const twice = writeQuery(readQuery(new URLSearchParams(once))).toString();
      expect(twice).toBe(once);
    }),
  );
});

test('a search comes back from its address as it was asked', () => {
  fc.assert(
    fc.property(fc.constantFrom('37067', 'Franklin, TN', 'Mayagüez'), anyQuery, (place, other) => {
      const query = { ...other, place };
      const kept = { ...query, includesUnsaid: query.includesUnsaid && query.treatment !== 'any' };
      expect(readQuery(writeQuery(query))).toEqual(kept);
    }),
  );
});

test('an address does not grow with searching', () => {
  let params = new URLSearchParams('place=37067&radius=50&bounds=1&bounds=2');
  for (let times = 0; times < 20; times += 1) params = writeQuery(readQuery(params));
  expect(params.toString()).toBe('place=37067&radius=50');
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
