import type { Checked, Fault } from './fault.ts';

type Scoring = NonNullable<Checked['scoring']>;

/**
 * A range that the answers of the scored items cannot reach, or go beyond. Worked out from the
 * items again, so that a changed list of answers cannot pass unseen.
 */
export function findWrongRange(
  { items, answers }: Pick<Checked, 'items' | 'answers'>,
  { method, range }: Scoring,
): Fault[] {
  const lists = items
    .filter(({ isScored }) => isScored)
    .map((item) =>
      (answers[item.answers] ?? []).map(({ value, score }) => score ?? (Number(value) || 0)),
    )
    .filter((values) => values.length > 0);
  const share = method === 'mean' ? Math.max(1, lists.length) : 1;
  const min = lists.reduce((sum, values) => sum + Math.min(...values), 0) / share;
  const max = lists.reduce((sum, values) => sum + Math.max(...values), 0) / share;
  if (range.min === min && range.max === max) return [];
  const sentence = `must be ${min} to ${max}, what the scored items can reach, found ${range.min} to ${range.max}; fix the range or the answers.`;
  return [{ kind: 'instrument-range', path: ['scoring', 'range'], sentence }];
}

/** Bands that leave a gap, overlap, or end before the range does. */
export function findBrokenBands({ bands, range, decimals = 0 }: Scoring): Fault[] {
  const step = 10 ** -decimals;
  const toFault = (path: (string | number)[], sentence: string): Fault => ({
    kind: 'instrument-bands',
    path: ['scoring', 'bands', ...path],
    sentence,
  });
  const inside = bands.flatMap(({ id, min, max }, index) => {
    const before = bands[index - 1];
    const start = before ? Number((before.max + step).toFixed(decimals)) : range.min;
    const found = `found ${min} in "${id}"`;
    if (max < min)
      return [toFault([index, 'max'], `must be ${min} or more, found ${max}; fix it.`)];
    if (min > start) {
      return [toFault([index, 'min'], `must be ${start}, ${found}, which leaves a gap; close it.`)];
    }
    if (min < start) {
      return [toFault([index, 'min'], `must be ${start}, ${found}, an overlap; part the bands.`)];
    }
    return [];
  });
  const end = bands.at(-1)?.max;
  if (end === range.max) return inside;
  const sentence = `must be ${range.max}, the top of the range, found ${end}; fix the last band.`;
  return [...inside, toFault([bands.length - 1, 'max'], sentence)];
}
