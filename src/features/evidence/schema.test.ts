import { expect, test } from 'vitest';
import { checkShape } from '#lib/schema/check-shape.ts';
import { numberRecord, numberWithWorse } from './number.fixture.ts';
import { numberSchema, type NumberRecord } from './schema.ts';

function problemsWith({ id, ...value }: NumberRecord): string[] {
  return checkShape(numberSchema, value, { path: `content/numbers/${id}.yaml` }).map(
    ({ field, sentence }) => `${field ?? ''} ${sentence}`,
  );
}

test('more than 100 people in a group are refused', () => {
  expect(problemsWith(numberWithWorse([{ percent: 91.6 }, { percent: 8.4 }]))).toEqual([]);
  expect(
    problemsWith(
      numberWithWorse([
        { count: 1, of: 3 },
        { count: 2, of: 3 },
      ]),
    ),
  ).toEqual([]);
  expect(problemsWith(numberWithWorse([{ percent: 91.7 }, { percent: 8.4 }]))).toEqual([
    'treatment.worse.share must be at most what the share of the outcome leaves of 100, found a group of fields; correct it.',
  ]);
});

test('who got worse is counted in both groups or in neither, and never under a harm', () => {
  const record = numberWithWorse([{ percent: 50 }, { percent: 8 }]);
  const comparison = { name: 'on a placebo spray', share: { percent: 40 } };
  expect(problemsWith({ ...record, comparison })).toEqual([
    expect.stringContaining('comparison.worse must be counted the same way in both groups'),
  ]);
  expect(problemsWith({ ...record, sense: 'harm' })).toEqual([
    expect.stringContaining('treatment.worse must be left out of a harm'),
  ]);
  expect(problemsWith(numberRecord({ percent: 50 }, { percent: 40 }))).toEqual([]);
});

test('an unknown key beside those who got worse is refused', () => {
  const record = numberWithWorse([{ percent: 50 }, { percent: 8 }]);
  const worse = { outcome: 'were worse', shar: { percent: 8 }, share: { percent: 8 } };
  expect(problemsWith({ ...record, treatment: { ...record.treatment, worse } })).toHaveLength(1);
});
