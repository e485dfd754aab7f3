import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrument, survey } from './fixtures/read-survey.ts';
import { readVectors } from './fixtures/read-vectors.ts';
import { shownItems } from './questions.ts';
import { score, scoreSurvey } from './score.ts';
import type { Answers, Instrument } from './types.ts';

const phq9 = instrument('phq9');

// The PHQ-2 is the first two questions of the PHQ-9. It is no questionnaire of the self-check: as
// a gate it would miss about half of the people who think of hurting themselves.
const phq2: Instrument = {
  ...phq9,
  id: 'phq2',
  items: phq9.items.slice(0, 2),
  alerts: [],
  scoring: {
    ...{ method: 'sum', range: { min: 0, max: 6 }, missing: 'none', maxMissing: 0 },
    positiveFrom: 3,
    bands: [
      { id: 'negative', min: 0, max: 2, label: 'below the usual cut' },
      { id: 'positive', min: 3, max: 6, label: 'at or above the usual cut' },
    ],
  },
};

describe('worked examples', () => {
  const vectors = readVectors();

  test('there are 96 of them, 9 of them published by others', () => {
    expect(vectors).toHaveLength(96);
    expect(vectors.filter(({ origin }) => origin.startsWith('published'))).toHaveLength(9);
    const ids = [...new Set(vectors.map((vector) => vector.instrument))];
    const countOf = (id: string) => vectors.filter((vector) => vector.instrument === id).length;
    expect(ids.map((id) => `${id} ${countOf(id)}`)).toEqual([
      'phq9 26',
      'phq2 5',
      'gad7 16',
      'pcptsd5 15',
      'peg 14',
      'auditc 16',
      'drug1 4',
    ]);
  });

  test.each(vectors)('$id', ({ instrument: id, answers, ...expected }) => {
    const scale = id === 'phq2' ? phq2 : instrument(id);
    const { band, alerts, ...result } = score(scale, answers);
    expect({ ...result, band: band?.id ?? null }).toMatchObject(expected.score);
    if (expected.alerts) expect(alerts.map((alert) => alert.id)).toEqual(expected.alerts);
    if (expected.asksDifficulty !== undefined) {
      const asked = shownItems(scale, answers).map((item) => item.id);
      expect(asked.includes('q10')).toBe(expected.asksDifficulty);
    }
  });
});

const scales = survey.filter(({ scoring }) => scoring);

/** Any answers to one scale, some left out unless it must be whole. */
function sheet(scale: Instrument, isWhole = false): fc.Arbitrary<Answers> {
  const entries = scale.items.map((item) => {
    const values = (scale.answers[item.answers] ?? []).map(({ value }) => value);
    const answer = fc.constantFrom<(number | string)[]>(...values);
    const id = `${scale.id}.${item.id}`;
    return (isWhole ? answer : fc.option(answer)).map((value) =>
      value === null ? [] : [[id, value]],
    );
  });
  return fc.tuple(...entries).map((list) => toRecord(list.flat()));
}

function toRecord(pairs: (number | string)[][]): Answers {
  return Object.fromEntries(
    pairs.flatMap(([id, value]) => (value === undefined ? [] : [[String(id), value] as const])),
  );
}

describe.each(scales)('$name', (scale) => {
  const { scoring } = scale;
  if (!scoring) throw new Error('a scale must have scoring');

  test('every total that can be reached lies in exactly one band', () => {
    fc.assert(
      fc.property(sheet(scale, true), (answers) => {
        const { total, band } = score(scale, answers);
        if (total === null) throw new Error('a whole sheet must have a total');
        expect(total).toBeGreaterThanOrEqual(scoring.range.min);
        expect(total).toBeLessThanOrEqual(scoring.range.max);
        const fitting = scoring.bands.filter(({ min, max }) => min <= total && total <= max);
        expect(fitting).toEqual([band]);
      }),
    );
  });

  test('each total of its range, in steps of its digits, lies in exactly one band', () => {
    const steps = 10 ** (scoring.decimals ?? 0);
    for (let step = scoring.range.min * steps; step <= scoring.range.max * steps; step += 1) {
      const total = step / steps;
      const fitting = scoring.bands.filter(({ min, max }) => min <= total && total <= max);
      expect(fitting, `total ${total}`).toHaveLength(1);
    }
  });

  test('a higher answer never gives a lower total', () => {
    fc.assert(
      fc.property(sheet(scale), fc.nat(), (answers, place) => {
        const scored = scale.items.filter(({ isScored }) => isScored);
        const item = scored[place % scored.length];
        if (!item) throw new Error('a scale must have scored items');
        const id = `${scale.id}.${item.id}`;
        const options = (scale.answers[item.answers] ?? []).toSorted(
          (one, other) => points(one) - points(other),
        );
        const now = options.findIndex(({ value }) => value === answers[id]);
        fc.pre(now >= 0 && now + 1 < options.length);
        const before = score(scale, answers);
        const after = score(scale, { ...answers, [id]: options[now + 1]?.value ?? 0 });
        // An answer may bring more questions up: until they are answered there is no total.
        if (before.total !== null && after.total !== null) {
          expect(after.total).toBeGreaterThanOrEqual(before.total);
        }
        if (before.atLeast !== null && after.atLeast !== null) {
          expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
        }
      }),
    );
  });

  test('a value that is not offered counts as missing', () => {
    const wrong = Object.fromEntries(
      scale.items.map((item, index) => [
        `${scale.id}.${item.id}`,
        [99, '2', 1.5, ['yes']][index % 4] ?? -1,
      ]),
    );
    expect(score(scale, wrong)).toMatchObject({ total: null, band: null });
  });
});

test('whole answers give their plain sum, worked out by a second way', () => {
  fc.assert(
    fc.property(sheet(phq9, true), (answers) => {
      let sum = 0;
      for (let number = 1; number <= 9; number += 1) sum += Number(answers[`phq9.q${number}`]);
      expect(score(phq9, answers)).toMatchObject({ total: sum, isEstimated: false });
    }),
  );
});

test('with one or two missing the total is about the mean of the others, rounded half up', () => {
  const eight = (values: number[]) =>
    Object.fromEntries(values.map((value, index) => [`phq9.q${index + 1}`, value]));
  // 4 of 8 answered points: 4 × 9 / 8 = 4.5, half up is 5.
  expect(score(phq9, eight([1, 1, 1, 1, 0, 0, 0, 0]))).toMatchObject({
    total: 5,
    isEstimated: true,
  });
  // 3 × 9 / 8 = 3.375.
  expect(score(phq9, eight([1, 1, 1, 0, 0, 0, 0, 0])).total).toBe(3);
});

test('a band of the trauma questions is given only where the blanks cannot change it', () => {
  const scale = instrument('pcptsd5');
  const values = fc.array(fc.constantFrom('yes', 'no', null), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(values, (list) => {
      const given = list.flatMap((value, index) =>
        value ? [[`pcptsd5.q${index + 1}`, value]] : [],
      );
      const { band } = score(scale, { 'pcptsd5.gate': 'yes', ...toRecord(given) });
      const least = list.filter((value) => value === 'yes').length;
      const most = list.filter((value) => value !== 'no').length;
      expect(band?.id ?? null).toBe(least >= 3 ? 'positive' : most < 3 ? 'negative' : null);
    }),
  );
});

test('only what was asked has a score, and someone under 18 has none', () => {
  const answers = { 'start.age': '18_64', 'start.reason': ['pain', 'anxiety'] };
  expect(Object.keys(scoreSurvey(survey, answers))).toEqual([
    'phq9',
    'gad7',
    'peg',
    'auditc',
    'drug1',
  ]);
  expect(scoreSurvey(survey, { 'start.age': 'under18', 'phq9.q9': 3 })).toEqual({});
});

function points({ value, score: own }: { value: number | string; score?: number | undefined }) {
  return own ?? Number(value);
}
