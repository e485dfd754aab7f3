import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMiles } from '#lib/geo/distance.ts';
import { radiusChoices } from './query-url.ts';
import { search } from './search.ts';

/** Wide and low: a formula that mixes lat and lon cannot pass. */
const point = fc.record({
  lat: fc.double({ min: 33, max: 34, noNaN: true }),
  lon: fc.double({ min: -97, max: -83, noNaN: true }),
});
const clinics = fc
  .array(point, { maxLength: 25 })
  .map((points) => points.map((where, index) => ({ ...where, name: `Clinic ${index}` })));
const radius = fc.constantFrom(...radiusChoices);

test('every clinic within the distance is shown, and no other, unless none is', () => {
  fc.assert(
    fc.property(clinics, point, radius, (items, from, miles) => {
      const limit = miles ?? Infinity;
      const expected = items.filter((item) => distanceMiles(from, item) <= limit);
      const { results, isWidened } = search(items, from, miles);
      const shown = new Set(results.map(({ item }) => item));
      if (expected.length > 0) expect(shown).toEqual(new Set(expected));
      else expect(isWidened || items.length === 0 || miles === null).toBe(true);
    }),
  );
});

test('nearest first, and the distance said is the distance', () => {
  fc.assert(
    fc.property(clinics, point, radius, (items, from, miles) => {
      const { results } = search(items, from, miles);
      results.forEach(({ item, miles: said }, index) => {
        expect(said).toBeCloseTo(distanceMiles(from, item), 6);
        expect(said).toBeGreaterThanOrEqual(results[index - 1]?.miles ?? 0);
      });
    }),
  );
});

test('a wider distance never loses a clinic', () => {
  fc.assert(
    fc.property(clinics, point, (items, from) => {
      const counts = [10, 25, 50, 100, null].map((miles) => {
        const { results, isWidened } = search(items, from, miles);
        return isWidened ? 0 : results.length;
      });
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }),
  );
});

const here = { lat: 36, lon: -86 };
/** One degree of latitude is about 69 miles. */
const north = (degrees: number, name: string) => ({ lat: 36 + degrees, lon: -86, name });

test('with none within 25 miles the next distance that has some is shown', () => {
  const found = search([north(0.9, 'b'), north(0.6, 'a'), north(2, 'c')], here, 25);
  expect(found).toMatchObject({ isWidened: true, reachMiles: 50 });
  expect(found.results.map(({ item }) => item.name)).toEqual(['a']);
});

test('with none within 100 miles the nearest few are shown', () => {
  const far = Array.from({ length: 9 }, (_, index) => north(3 + index, `clinic ${index}`));
  const found = search(far, here, 10);
  expect(found).toMatchObject({ isWidened: true, reachMiles: null });
  expect(found.results.map(({ item }) => item.name)).toEqual(
    far.slice(0, 5).map(({ name }) => name),
  );
});

test('clinics at one point come by name, never by place in the file', () => {
  const found = search([north(0, 'b'), north(0, 'a')], here, null);
  expect(found.results.map(({ item }) => item.name)).toEqual(['a', 'b']);
});

test('without any clinic there is nothing to show', () => {
  expect(search([], here, 25).results).toEqual([]);
});
