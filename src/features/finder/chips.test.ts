import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipsOf } from './chips.ts';
import { anyQuery } from './fixtures/queries.ts';
import { emptyQuery, isFiltered } from './query-url.ts';

test('each filter in use has a chip, in the words of the form', () => {
  const query = {
    ...emptyQuery,
    treatment: 'spravato',
    payments: ['medicare', 'medicaid'],
    includesUnsaid: true,
  } as const;
  expect(chipsOf(query).map(({ label }) => label)).toEqual([
    'Spravato',
    'Medicare',
    'Medicaid',
    'Also those that do not say',
  ]);
});

test('removing a chip removes that filter alone', () => {
  const query = { ...emptyQuery, payments: ['medicare', 'medicaid'] as const };
  expect(chipsOf(query)[0]?.without).toEqual({ ...query, payments: ['medicaid'] });
});

test('removing chips one after the other ends without a filter', () => {
  fc.assert(
    fc.property(anyQuery, (asked) => {
      let query = asked;
      for (let chips = chipsOf(query); chips[0]; chips = chipsOf(query)) {
        expect(chips[0].without).not.toEqual(query);
        query = chips[0].without;
      }
      expect(isFiltered(query)).toBe(false);
      expect(query.sort).toBe(asked.sort);
    }),
  );
});
