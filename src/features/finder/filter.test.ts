import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterPins } from './filter.ts';

const said = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const pins = fc.array(fc.record({ gives: fc.record({ iv: said, spravato: said }) }));
const treatment = fc.constantFrom('iv' as const, 'spravato' as const);

test('without a treatment every clinic is shown', () => {
  fc.assert(
    fc.property(pins, fc.boolean(), (all, includesUnsaid) => {
      expect(filterPins(all, { treatment: 'any', includesUnsaid })).toEqual(all);
    }),
  );
});

test('with a treatment only places that say so are shown', () => {
  fc.assert(
    fc.property(pins, treatment, (all, asked) => {
      const shown = filterPins(all, { treatment: asked, includesUnsaid: false });
      expect(shown).toEqual(all.filter(({ gives }) => gives[asked] === 'yes'));
    }),
  );
});

test('places that do not say can be included; places that say no never are', () => {
  fc.assert(
    fc.property(pins, treatment, (all, asked) => {
      const shown = filterPins(all, { treatment: asked, includesUnsaid: true });
      expect(shown).toEqual(all.filter(({ gives }) => gives[asked] !== 'no'));
    }),
  );
});
