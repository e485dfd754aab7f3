import { expect, test } from 'vitest';
import { splitSentences, splitWords } from './sentences.ts';

test('a sentence ends at a full stop, a question mark or a line break', () => {
  expect(splitSentences('It helps some. Does it help you?\nAsk a doctor\n“Yes.” Or not.')).toEqual([
    'It helps some.',
    'Does it help you?',
    'Ask a doctor',
    '“Yes.”',
    'Or not.',
  ]);
});

test('a full stop in a number or an abbreviation ends nothing', () => {
  expect(
    splitSentences('About 22.5 percent, e.g. Dr. Lee’s group in the U.S. at 9 a.m. today.'),
  ).toHaveLength(1);
});

test('words keep their hyphens, apostrophes and decimals', () => {
  expect(splitWords('It’s a long-term plan: 22.5 of 100, yes.')).toEqual([
    'It’s',
    'a',
    'long-term',
    'plan',
    '22.5',
    'of',
    '100',
    'yes',
  ]);
});
