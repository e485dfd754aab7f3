import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factNames, kindNames, packFacts, readFact, readKind, type Said } from './facts.ts';

const said = fc.constantFrom<Said>('yes', 'no', 'unknown');
const facts = fc.record(Object.fromEntries(factNames.map((name) => [name, said])));

test('every fact and the kind come back as they were packed', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...kindNames), (given, kind) => {
      const packed = packFacts(given, kind);
      expect(factNames.map((name) => readFact(packed, name))).toEqual(
        factNames.map((name) => given[name]),
      );
      expect(readKind(packed)).toBe(kind);
    }),
  );
});

test('a packed record is a whole number that a bitwise operator can read', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...kindNames), (given, kind) => {
      const packed = packFacts(given, kind);
      expect(packed >>> 0).toBe(packed);
    }),
  );
});

test('what is left out is unknown, never no', () => {
  expect(factNames.map((name) => readFact(packFacts({}, 'other'), name))).toEqual(
    factNames.map(() => 'unknown'),
  );
});
