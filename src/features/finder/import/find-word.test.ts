import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWord } from './find-word.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const find = findWord(['KETAMINE', 'SPRAVATO']);
// Letters of the words, in any order and case, so that near misses are common.
const letters = fc.string({
  unit: fc.constantFrom(...Array.from('KETAMINSPRVOketaminsprvo" ,')),
  maxLength: 60,
});
const parts = fc.array(fc.oneof(letters, fc.constantFrom('KETAMINE', 'spravato', 'EsKetamine')));

test('finds the first word wherever an ordinary search finds it', () => {
  fc.assert(
    fc.property(parts, fc.nat(20), (list, from) => {
      const text = list.join('');
      const found = text.slice(from).search(/ketamine|spravato/i);
      expect(find(bytes(text), from, text.length)).toBe(found === -1 ? -1 : found + from);
    }),
  );
});

test('a word that ends behind the end is not found', () => {
  expect(find(bytes('xxKetamine'), 0, 9)).toBe(-1);
  expect(find(bytes('xxKetamine'), 0, 10)).toBe(2);
  expect(find(bytes('xxKetamine'), 3, 10)).toBe(-1);
});

test('words of several lengths, or of other letters, are refused', () => {
  expect(() => findWord(['KETAMINE', 'SPRAY'])).toThrow('of one length');
  expect(() => findWord(['ketamine'])).toThrow('capital letters');
  expect(() => findWord([])).toThrow('of one length');
});
