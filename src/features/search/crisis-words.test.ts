import { expect, test } from 'vitest';
import { crisisQuery, soundsLikeCrisis } from './crisis-words.ts';

test.each([
  'suicide',
  'Suicidal thoughts',
  'i want  to die',
  'kill myself',
  'overdose',
  'cutting myself',
  'hurt my self',
  'i cut my self',
  'self-harm',
  'suiside',
  'sucidal',
  "i don't want to live anymore",
  'better off dead',
  'end it all',
  'kms',
  'crisis line',
  '988',
])('"%s" gets the help line first', (words) => {
  expect(soundsLikeCrisis(words)).toBe(true);
});

test.each([
  'esketamine',
  'cost of infusion',
  'side effects',
  'kill pain',
  'dose',
  'overview',
  'decide',
  '37988',
  '',
])('"%s" is an ordinary search', (words) => {
  expect(soundsLikeCrisis(words)).toBe(false);
});

test('what would find nothing that helps is asked for in other words', () => {
  expect(crisisQuery('i want to die')).toEqual({ words: 'suicidal thoughts', hasWayBack: false });
  expect(crisisQuery('overdosed')).toEqual({ words: 'call 911', hasWayBack: true });
  expect(crisisQuery('I took too much ketamine')).toEqual({ words: 'call 911', hasWayBack: true });
  expect(crisisQuery('988')).toEqual({ words: 'call 988', hasWayBack: true });
});

test('words that find what they should are left alone', () => {
  expect(crisisQuery('suicidal ideation')).toBeUndefined();
  expect(crisisQuery('cost')).toBeUndefined();
});
