import { expect, test } from 'vitest';
import { findBannedWords } from './banned-words.ts';

test.each([
  'It is not a cure.',
  'She was cured.',
  'a miracle drug',
  'groundbreaking',
  'ground-breaking work',
  'a game changer',
  'a breakthrough for depression',
  'after two failed treatments',
  'failed antidepressant treatment',
  'treatment failure',
  'He committed suicide.',
  'a successful suicide',
  'a failed suicide attempt',
  'Call 988 and press 3.',
  'Call 1-800-273-8255.',
  'See if you qualify.',
  'you may qualify',
  'You are eligible.',
  'a good candidate',
])('words that mislead or hurt are found: %s', (text) => {
  expect(findBannedWords(text)).toHaveLength(1);
});

test.each([
  'The area is secure, and the cat is curious.',
  'It has FDA breakthrough therapy status.',
  'The treatment did not help. He died by suicide after a suicide attempt.',
  'Call 988 and press 2.',
  'Call 1-800-222-1222.',
  'The staff must be qualified.',
])('words near them are left alone: %s', (text) => {
  expect(findBannedWords(text)).toEqual([]);
});

test('the words are given as written, with a reason and a remedy', () => {
  expect(findBannedWords('A Miracle. See if you qualify.')).toEqual([
    {
      words: 'Miracle',
      reason: 'it promises more than anybody knows',
      remedy: 'say how many people it helped',
    },
    {
      words: 'you qualify',
      reason: 'no page can say who may have treatment',
      remedy: 'write what a clinic looks at',
    },
  ]);
});
