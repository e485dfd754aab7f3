import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const files = [
  ['a.txt', 'one'],
  ['b.txt', 'two'],
] as const;

test('the same files give the same fingerprint, in any order', () => {
  expect(fingerprint(files)).toBe(fingerprint(files.toReversed()));
});

test.each([
  [
    'changed',
    [
      ['a.txt', 'One'],
      ['b.txt', 'two'],
    ],
  ],
  [
    'renamed',
    [
      ['a.md', 'one'],
      ['b.txt', 'two'],
    ],
  ],
  ['removed', [['a.txt', 'one']]],
  ['added', [...files, ['c.txt', '']]],
  [
    'swapped',
    [
      ['a.txt', 'two'],
      ['b.txt', 'one'],
    ],
  ],
] as const)('a file that was %s gives another fingerprint', (_, others) => {
  expect(fingerprint(others)).not.toBe(fingerprint(files));
});

test('text that moves from one file into the next is noticed', () => {
  expect(
    fingerprint([
      ['a', 'xb'],
      ['b', ''],
    ]),
  ).not.toBe(
    fingerprint([
      ['a', 'x'],
      ['b', 'b'],
    ]),
  );
});
