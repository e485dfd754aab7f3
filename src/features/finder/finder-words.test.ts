import { expect, test } from 'vitest';
import { distanceWords } from './distance-words.ts';
import { answerLine, answerTitle, unsaidLine } from './finder-words.ts';

const place = { lat: 35, lon: -101, label: 'Amarillo, TX' };
const query = {
  place: 'Amarillo, TX',
  radiusMiles: 25,
  treatment: 'any' as const,
  includesUnsaid: false,
};
const near = (miles: number) => ({ item: undefined, miles });

test('the heading says how many, how far and from where', () => {
  const answer = { results: [near(1), near(2)], isWidened: false, reachMiles: 25 };
  expect(answerTitle(answer, query, place)).toBe('2 clinics within 25 miles of Amarillo, TX');
});

test('with none near, the heading says so and how far the nearest is', () => {
  const answer = { results: [near(62.2)], isWidened: true, reachMiles: 100 };
  expect(answerTitle(answer, query, place)).toBe(
    'No clinics within 25 miles of Amarillo, TX. The nearest is about 62 miles away.',
  );
  expect(answerLine(answer)).toContain('We looked further: 1 clinic within 100 miles.');
});

test('a treatment asked for is named, and so are those that do not say', () => {
  const answer = { results: [near(1), near(2)], isWidened: false, reachMiles: 25 };
  const spravato = { ...query, treatment: 'spravato' as const };
  expect(answerTitle(answer, spravato, place)).toBe(
    '2 clinics said to give Spravato within 25 miles of Amarillo, TX',
  );
  const all = { ...spravato, includesUnsaid: true };
  expect(answerTitle(answer, all, place)).toBe('2 clinics within 25 miles of Amarillo, TX');
  expect(unsaidLine(5, spravato)).toContain('5 more, no farther than these, do not say');
  expect(unsaidLine(0, spravato)).toBe('');
});

test('any distance says that it is a ranking', () => {
  const answer = { results: [near(1)], isWidened: false, reachMiles: null };
  expect(answerTitle(answer, { ...query, radiusMiles: null }, place)).toBe(
    '1 clinic, nearest to Amarillo, TX first',
  );
});

test.each([
  [0, 'less than 1 mile'],
  [0.94, 'less than 1 mile'],
  [0.96, 'about 1 mile'],
  [3.24, 'about 3.2 miles'],
  [9.97, 'about 10 miles'],
  [61.6, 'about 62 miles'],
  [2345.6, 'about 2,346 miles'],
])('%j miles are said as %j', (miles, words) => {
  expect(distanceWords(miles)).toBe(words);
});
