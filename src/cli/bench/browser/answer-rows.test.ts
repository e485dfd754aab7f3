import { expect, test } from 'vitest';
import { isMet } from '../table.ts';
import { toFinding, type Answer } from './answer-rows.ts';

const answer = (changes: Partial<Answer>): Answer => ({
  kilobytes: 40,
  files: 6,
  total: 30,
  longest: 10,
  ...changes,
});

test('an answer is held against its bounds by the middle round, and shown beside the peer', () => {
  const ours = [
    answer({ total: 20 }),
    answer({ total: 51 }),
    answer({ total: 900, kilobytes: 61 }),
  ];
  const { rows } = toFinding('New York', '10014', { ours, peer: [answer({ total: 510 })] });
  expect(rows.map((row) => [row.ours, row.peer?.value, isMet(row)])).toEqual([
    [40, undefined, true],
    [40, 40, true],
    [51, undefined, false],
    [51, 510, true],
  ]);
});
