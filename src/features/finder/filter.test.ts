import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOptions, optionKey } from './count-options.ts';
import { filterGroups } from './choices.ts';
import { factNames, kindNames, packFacts, type Said } from './facts.ts';
import { asksOf, fits, saysSo } from './filter.ts';
import { anyQuery } from './fixtures/queries.ts';
import { emptyQuery } from './query-url.ts';
import type { FinderQuery } from './types.ts';

const said = fc.constantFrom<Said>('yes', 'no', 'unknown');
const clinic = fc
  .record({
    facts: fc.record(Object.fromEntries(factNames.map((name) => [name, said]))),
    kind: fc.constantFrom(...kindNames),
  })
  .map(({ facts, kind }) => packFacts(facts, kind));
const clinics = fc.array(clinic, { maxLength: 40 });

const passes = (facts: number, query: FinderQuery) =>
  fits(facts, asksOf(query), query.includesUnsaid);
const of = (facts: Parameters<typeof packFacts>[0]) => packFacts(facts, 'pain');

test('without a filter every clinic is shown', () => {
  fc.assert(fc.property(clinic, (facts) => passes(facts, emptyQuery)));
});

test.each([
  ['yes', true, true],
  ['unknown', false, true],
  ['no', false, false],
] as const)(
  'who says %s of a treatment: shown %j, with those that do not say %j',
  (value, a, b) => {
    const query = { ...emptyQuery, treatment: 'iv' } as const;
    expect(passes(of({ iv: value }), query)).toBe(a);
    expect(passes(of({ iv: value }), { ...query, includesUnsaid: true })).toBe(b);
  },
);

test('approved is Spravato alone; off-label is ketamine in any form, and never Spravato', () => {
  const approved = { ...emptyQuery, approval: 'approved' } as const;
  const offLabel = { ...emptyQuery, approval: 'off-label' } as const;
  expect(passes(of({ spravato: 'yes' }), approved)).toBe(true);
  expect(passes(of({ spravato: 'yes' }), offLabel)).toBe(false);
  for (const form of ['iv', 'im', 'oral', 'kap'] as const) {
    expect(passes(of({ [form]: 'yes' }), offLabel)).toBe(true);
    expect(passes(of({ [form]: 'yes' }), approved)).toBe(false);
  }
});

test('off-label is unknown while one form is not spoken of, and no when all are denied', () => {
  const query = { ...emptyQuery, approval: 'off-label', includesUnsaid: true } as const;
  expect(passes(of({ iv: 'no', im: 'no', oral: 'no' }), query)).toBe(true);
  expect(passes(of({ iv: 'no', im: 'no', oral: 'no', kap: 'no' }), query)).toBe(false);
});

test('of several ways to pay any one will do; of several groups each must fit', () => {
  const query: FinderQuery = { ...emptyQuery, payments: ['medicare', 'medicaid'] };
  expect(passes(of({ medicaid: 'yes', medicare: 'no' }), query)).toBe(true);
  expect(passes(of({ medicaid: 'yes' }), { ...query, telehealth: true })).toBe(false);
  expect(passes(of({ medicaid: 'yes', telehealth: 'yes' }), { ...query, telehealth: true })).toBe(
    true,
  );
});

test('a kind asked for is the kind shown', () => {
  const query: FinderQuery = { ...emptyQuery, kinds: ['ketamine-clinic', 'va'] };
  const shown = kindNames.filter((kind) => passes(packFacts({}, kind), query));
  expect(shown).toEqual(['ketamine-clinic', 'va']);
});

test('letting in those that do not say never loses a clinic', () => {
  fc.assert(
    fc.property(clinic, anyQuery, (facts, query) => {
      const all = passes(facts, { ...query, includesUnsaid: true });
      expect(all || !passes(facts, { ...query, includesUnsaid: false })).toBe(true);
    }),
  );
});

test('the number beside each choice is the length of the list that it gives', () => {
  fc.assert(
    fc.property(clinics, anyQuery, (all, query) => {
      const counts = countOptions(all, query);
      const length = (asked: FinderQuery) => all.filter((facts) => passes(facts, asked)).length;
      expect(counts.shown).toBe(length(query));
      expect(counts.unsaid).toBe(length({ ...query, includesUnsaid: true }) - length(query));
      for (const { name, options, choose } of filterGroups) {
        for (const { value } of options) {
          const count = counts.options.get(optionKey(name, value));
          expect(count, `${name}=${value}`).toBe(length(choose(query, [value])));
        }
      }
    }),
  );
});

test('a pin is solid where the place says that it gives what was asked for', () => {
  expect(saysSo(of({ iv: 'yes' }), 'iv')).toBe(true);
  expect(saysSo(of({ iv: 'yes' }), 'spravato')).toBe(false);
  expect(saysSo(of({ spravato: 'yes' }), 'any')).toBe(true);
  expect(saysSo(of({ iv: 'no' }), 'any')).toBe(false);
});
