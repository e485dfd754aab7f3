import { expect, test } from 'vitest';
import { packWords, shardsNear, unpackWords } from './word-shards.ts';

const counts = new Map([
  ['ketamine', 300],
  ['knee', 1],
  ['cost', 5],
  ['37067', 2],
  ['ésta', 1],
]);

test('what is packed comes out again, with how often in powers of two', () => {
  const shards = packWords(counts);
  expect(shards.size).toBe(27);
  expect(shards.get('z')).toBe('');
  const words = new Map([...shards.values()].flatMap((text) => [...unpackWords(text)]));
  expect(words).toEqual(
    new Map([
      ['ketamine', 8],
      ['knee', 0],
      ['cost', 2],
      ['37067', 1],
      ['ésta', 0],
    ]),
  );
});

test('an empty file holds no words', () => {
  expect(unpackWords('')).toEqual(new Map());
});

test('a mistyped word is sought under its first two letters and those that sound alike', () => {
  expect(shardsNear('psravato')).toEqual(['p', 's']);
  expect(shardsNear('catamine')).toEqual(['c', 'a', 'k', 's']);
});
