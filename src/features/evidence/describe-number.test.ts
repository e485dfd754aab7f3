import { expect, test } from 'vitest';
import { describeNumber, differenceInHundred, inHundred } from './describe-number.ts';
import { numberRecord } from './number.fixture.ts';

const firstArm = (...args: Parameters<typeof numberRecord>) =>
  describeNumber(numberRecord(...args)).arms[0];
const differenceOf = (...args: Parameters<typeof numberRecord>) =>
  describeNumber(numberRecord(...args)).difference;

test('a tie goes against the reader’s hope: a benefit down, a harm up', () => {
  expect(inHundred({ percent: 22.5 }, 'benefit')).toBe(22);
  expect(inHundred({ percent: 22.5 }, 'harm')).toBe(23);
  expect(inHundred({ count: 1, of: 8 }, 'benefit')).toBe(12);
  expect(inHundred({ count: 1, of: 8 }, 'harm')).toBe(13);
});

test('people are rounded to the nearest, as whole-number arithmetic gives it', () => {
  for (let of = 1; of <= 60; of += 1) {
    for (let count = 0; count <= of; count += 1) {
      // Nearest with ties down is ⌈x − ½⌉, with ties up ⌊x + ½⌋, for x = 100 · count / of.
      const down = Math.trunc((200 * count - of + 2 * of - 1) / (2 * of));
      const up = Math.trunc((200 * count + of) / (2 * of));
      expect([count, of, inHundred({ count, of }, 'benefit')]).toEqual([count, of, down]);
      expect([count, of, inHundred({ count, of }, 'harm')]).toEqual([count, of, up]);
    }
  }
});

test('the gap comes from the unrounded shares and never flatters the treatment', () => {
  const gap = (a: number, b: number, sense: 'benefit' | 'harm') =>
    differenceInHundred({ percent: a }, { percent: b }, sense);
  expect(gap(22.5, 7.6, 'benefit')).toBe(14);
  expect(gap(46, 63.4, 'benefit')).toBe(-18);
  expect(gap(34.1, 6, 'harm')).toBe(29);
  expect(gap(26.7, 45.3, 'harm')).toBe(-18);
});

test('a gap that is whole stays whole, whatever binary fractions do', () => {
  // 16.1 − 8.1 is a hair more than 8 in binary, 33.3 − 4.3 a hair less than 29.
  expect(differenceInHundred({ percent: 16.1 }, { percent: 8.1 }, 'harm')).toBe(8);
  expect(differenceInHundred({ percent: 33.3 }, { percent: 4.3 }, 'benefit')).toBe(29);
});

test('rounded numbers say “about”, whole ones do not', () => {
  expect(firstArm({ percent: 22.5 }, null)).toMatchObject({
    counts: [
      {
        nearly: 'about',
        count: '22',
        sentence: 'of 100 people on the spray had few or no symptoms left.',
      },
      { nearly: 'about', count: '78', sentence: 'did not.' },
    ],
  });
  expect(firstArm({ percent: 44 }, null)).toMatchObject({
    counts: [
      { nearly: '', count: '44' },
      { nearly: '', count: '56' },
    ],
  });
});

test('a rare thing is not rounded away, nor a common one made certain', () => {
  expect(firstArm({ percent: 0.3 }, null)).toMatchObject({
    counts: [
      { nearly: 'fewer than', count: '1' },
      { nearly: 'more than', count: '99' },
    ],
    marks: 0.3,
  });
  expect(firstArm({ percent: 99.7 }, null)).toMatchObject({
    counts: [
      { nearly: 'more than', count: '99' },
      { nearly: 'fewer than', count: '1' },
    ],
    marks: 99.7,
  });
  expect(firstArm({ percent: 0 }, null)).toMatchObject({
    counts: [{ nearly: '', count: '0' }, { count: '100' }],
  });
});

test('the gap is a sentence about people, with “about” unless both shares are whole', () => {
  expect(differenceOf({ percent: 22.5 }, { percent: 7.6 })).toBe(
    'So about 14 more in every 100 people on the spray had few or no symptoms left.',
  );
  expect(differenceOf({ percent: 46 }, { percent: 63 })).toBe(
    'So 17 fewer in every 100 people on the spray had few or no symptoms left.',
  );
});

test('no gap, and hardly a gap, are said as such', () => {
  expect(differenceOf({ percent: 20 }, { count: 1, of: 5 })).toBe(
    'So it was the same in both groups.',
  );
  expect(differenceOf({ percent: 20.4 }, { percent: 20 })).toBe(
    'So the two groups were less than 1 in 100 apart.',
  );
});

test('without a comparison group the page says what that means', () => {
  expect(differenceOf({ percent: 22 }, null)).toBe(
    'There was no comparison group, so nobody can say how many would have ended up the same way without it.',
  );
});

test('the table has the published figure, and the people counted or that nobody says', () => {
  const rows = (...args: Parameters<typeof numberRecord>) =>
    describeNumber(numberRecord(...args)).rows.map(({ cells }) => cells);
  expect(rows({ percent: 22.5 }, { count: 12, of: 18 })).toEqual([
    ['about 22 of 100', 'about 67 of 100'],
    ['about 78 of 100', 'about 33 of 100'],
    ['22.5%', '12 of 18 people (66.7%)'],
  ]);
  const people = (count?: number) =>
    describeNumber(numberRecord({ percent: 1 }, null, count ? { people: count } : {})).people;
  expect(people(1148)).toBe('1,148 people were counted in all.');
  expect(people()).toMatch(/does not say how many/);
});

test('the time is said once', () => {
  const contextOf = (title: string) =>
    describeNumber(numberRecord({ percent: 1 }, null, { title })).context;
  expect(contextOf('Better after 4 weeks')).toBe('Adults with depression.');
  expect(contextOf('Better')).toBe('Adults with depression, after 4 weeks.');
});
