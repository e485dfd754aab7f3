import { expect, test } from 'vitest';
import { soundsLikeCrisis } from './crisis-words.ts';

test.each([
  'suicide',
  'Suicidal thoughts',
  'i want  to die',
  'kill myself',
  'overdose',
  'cutting myself',
  'self-harm',
])('"%s" gets the help line first', (words) => {
  expect(soundsLikeCrisis(words)).toBe(true);
});

test.each(['esketamine', 'cost of infusion', 'side effects', 'kill pain', ''])(
  '"%s" is an ordinary search',
  (words) => {
    expect(soundsLikeCrisis(words)).toBe(false);
  },
);
