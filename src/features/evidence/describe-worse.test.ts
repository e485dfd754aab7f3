import { expect, test } from 'vitest';
import { describeNumber } from './describe-number.ts';
import { numberWithWorse } from './number.fixture.ts';
import type { Share } from './share.ts';

const countsOf = (better: Share, worse: Share) =>
  describeNumber(numberWithWorse([better, worse])).arms[0]?.counts.map(({ nearly, count }) =>
    `${nearly} ${count}`.trim(),
  );

test('better, in between and worse are three sentences of one form', () => {
  const record = numberWithWorse([{ percent: 53.6 }, { percent: 8.4 }]);
  expect(describeNumber(record).arms[0]).toMatchObject({
    counts: [
      {
        nearly: 'about',
        count: '54',
        sentence: 'of 100 people on the spray had few or no symptoms left.',
      },
      { nearly: 'about', count: '38', sentence: 'did not.' },
      { nearly: 'about', count: '8', sentence: 'had more symptoms than before.' },
    ],
    marks: 54,
    worseMarks: 8,
  });
});

test('a tie goes against hope at both ends, and the rest takes what is left', () => {
  expect(countsOf({ percent: 53.5 }, { percent: 8.5 })).toEqual([
    'about 53',
    'about 38',
    'about 9',
  ]);
  expect(countsOf({ percent: 54 }, { percent: 8 })).toEqual(['54', '38', '8']);
  expect(countsOf({ count: 4, of: 8 }, { count: 1, of: 8 })).toEqual([
    'about 50',
    'about 37',
    'about 13',
  ]);
});

test('the people of one group are always 100, whatever was rounded', () => {
  for (let better = 0; better <= 1000; better += 1) {
    for (let worse = 0; worse <= 1000 - better; worse += 7) {
      // Tenths in whole numbers: nearest, a tie down for better and up for worse.
      const yes = Math.trunc((better + 4) / 10);
      const bad = Math.trunc((worse + 5) / 10);
      const rest = 100 - yes - bad;
      const { counts = [] } =
        describeNumber(numberWithWorse([{ percent: better / 10 }, { percent: worse / 10 }]))
          .arms[0] ?? {};
      const said = counts.map(({ nearly, count }) =>
        /than/.test(nearly) ? nearly : Number(count),
      );
      const edge = (whole: number, tenths: number) => {
        if (whole === 0 && tenths > 0) return 'fewer than';
        return whole === 100 && tenths < 1000 ? 'more than' : whole;
      };
      const left = 1000 - better - worse;
      expect([better, worse, ...said]).toEqual([
        better,
        worse,
        edge(yes, better),
        edge(rest, left),
        edge(bad, worse),
      ]);
      expect(rest).toBeGreaterThanOrEqual(0);
    }
  }
});

test('a rare harm is not rounded away', () => {
  expect(countsOf({ percent: 40 }, { percent: 0.2 })).toEqual([
    'about 40',
    'about 60',
    'fewer than 1',
  ]);
  expect(countsOf({ percent: 40 }, { percent: 0 })).toEqual(['40', '60', '0']);
});

test('the table has a row for each of the three, and both published figures', () => {
  const record = numberWithWorse([{ percent: 53.6 }, { count: 45, of: 537 }]);
  expect(describeNumber(record).rows).toEqual([
    { head: 'Had few or no symptoms left', cells: ['about 54 of 100'] },
    { head: 'Did not', cells: ['about 38 of 100'] },
    { head: 'Had more symptoms than before', cells: ['about 8 of 100'] },
    { head: 'As published', cells: ['53.6%; worse: 45 of 537 people (8.4%)'] },
  ]);
});

test('with a comparison the gap in harm is said beside the gap in benefit', () => {
  const differenceOf = (worse: number) =>
    describeNumber(
      numberWithWorse([{ percent: 50 }, { percent: 8 }], [{ percent: 40 }, { percent: worse }]),
    ).difference;
  const first = 'So 10 more in every 100 people on the spray had few or no symptoms left.';
  expect(differenceOf(5)).toBe(
    `${first} As for harm, 3 more in every 100 people on the spray had more symptoms than before.`,
  );
  expect(differenceOf(8)).toBe(`${first} As for harm, it was the same in both groups.`);
});
