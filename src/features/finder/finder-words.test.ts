import { expect, test } from 'vitest';
import { distanceWords } from './distance-words.ts';
import {
  answerLine,
  answerTitle,
  areaTitle,
  crowdedLine,
  namesTitle,
  unsaidLine,
} from './finder-words.ts';
import { emptyQuery } from './query-url.ts';
import type { Answer } from './seek.ts';

const place = { lat: 35, lon: -101, label: 'Amarillo, TX' };
const query = { ...emptyQuery, place: 'Amarillo, TX' };
const near = (miles: number) => ({ item: { ...place, rank: 0, facts: 0, checkedOn: 0 }, miles });

function answer(miles: readonly number[], rest: Partial<Answer> = {}): Answer {
  return {
    results: miles.map(near),
    nearestMiles: miles[0] ?? null,
    askedMiles: 25,
    isWidened: false,
    reachMiles: 25,
    isCut: false,
    counts: { all: miles.length, shown: miles.length, unsaid: 0, options: new Map() },
    ...rest,
  };
}

test('the heading says how many, how far and from where', () => {
  expect(answerTitle(answer([1, 2]), query, place)).toBe(
    '2 clinics within 25 miles of Amarillo, TX',
  );
});

test('with none near, the heading says so and how far the nearest is', () => {
  const found = answer([62.2], { isWidened: true, reachMiles: 100 });
  expect(answerTitle(found, query, place)).toBe(
    'No clinics within 25 miles of Amarillo, TX. The nearest is about 62 miles away.',
  );
  expect(answerLine(found, query)).toContain('We looked further: 1 clinic within 100 miles.');
});

test('the nearest is named even where the list is in another order', () => {
  const found = answer([90, 62.2], { isWidened: true, reachMiles: 100, nearestMiles: 62.2 });
  expect(answerTitle(found, { ...query, sort: 'name' }, place)).toContain('about 62 miles');
});

test('one treatment is named; other filters are said to fit', () => {
  const spravato = { ...query, treatment: 'spravato' } as const;
  expect(answerTitle(answer([1, 2]), spravato, place)).toBe(
    '2 clinics said to give Spravato within 25 miles of Amarillo, TX',
  );
  expect(answerTitle(answer([1]), { ...spravato, telehealth: true }, place)).toBe(
    '1 clinic that fits your filters within 25 miles of Amarillo, TX',
  );
  expect(answerTitle(answer([1, 2]), { ...spravato, includesUnsaid: true }, place)).toBe(
    '2 clinics that fit your filters or do not say, within 25 miles of Amarillo, TX',
  );
});

test('nobody is counted out in silence: those that do not say have a line', () => {
  const counts = { all: 9, shown: 2, unsaid: 5, options: new Map() };
  expect(unsaidLine(answer([1, 2], { counts }))).toBe(
    '5 clinics within 25 miles do not say whether they fit.',
  );
  expect(unsaidLine(answer([1, 2]))).toBe('');
});

test('when filters leave nothing near, the line says how many there are without them', () => {
  const counts = { all: 12, shown: 0, unsaid: 0, options: new Map() };
  const asked = { ...query, kinds: ['hospital'] } as const;
  const found = answer([], { isWidened: true, reachMiles: null, counts });
  expect(answerTitle(found, asked, place)).toBe(
    'No clinics that fit your filters within 25 miles of Amarillo, TX.',
  );
  expect(answerLine(found, asked)).toBe(
    'We looked further and found none. Without your filters there are 12 clinics within 25 miles.',
  );
});

test('any distance is said, and so is that there are more', () => {
  const any = { ...query, radiusMiles: null };
  expect(answerTitle(answer([1], { reachMiles: null }), any, place)).toBe(
    '1 clinic, at any distance from Amarillo, TX',
  );
  const cut = answer([1, 2], { reachMiles: 50, isCut: true });
  expect(answerTitle(cut, any, place)).toBe('2 clinics within 50 miles of Amarillo, TX');
  expect(answerLine(cut, any)).toMatch(/^There are more, farther away\. Nearest first\./);
});

test('an area of the map, too many for a list, and names have words of their own', () => {
  const counts = { all: 9, shown: 2, unsaid: 1, options: new Map() };
  const asked = { askedMiles: null, nearestMiles: null, reachMiles: null };
  const area = answer([1, 2], { ...asked, counts });
  expect(unsaidLine(area)).toBe('1 clinic does not say whether it fits.');
  expect(areaTitle(area, query)).toBe('2 clinics in this area of the map');
  expect(answerLine(area, query)).toBe('From the middle outwards.');
  expect(crowdedLine(12_345)).toContain('Up to 12,345 clinics');
  expect(namesTitle(3, 'athena')).toBe('3 clinics called “athena”');
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
