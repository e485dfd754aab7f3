import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phq9, toAnswers } from './read-phq-9.ts';
import { decide } from './outcome.ts';
import type { Answers } from './types.ts';

/** Answers of an adult. Shape: as in toAnswers. */
function adult(values: string): Answers {
  const own = Object.entries(toAnswers(values)).map(
    ([id, value]) => [`phq9.${id}`, value] as const,
  );
  return { 'start.age': '18_64', ...Object.fromEntries(own) };
}

test.each([
  ['0 0 0 0 0 0 0 0 0', 'few'],
  ['1 1 1 1 0 0 0 0 0', 'few'],
  ['1 1 1 1 1 0 0 0 0', 'mild'],
  ['3 3 3 0 0 0 0 0 0', 'mild'],
  ['2 2 2 2 2 0 0 0 0', 'other_first'],
  ['3 3 3 3 3 3 3 3 3', 'other_first'],
  ['3 3 3 3 3 3 - - -', 'not_enough'],
])('answers %s lead to %s', (values, id) => {
  expect(decide(phq9, adult(values)).id).toBe(id);
});

test('someone under 18 gets the page for the young, whatever else was answered', () => {
  const answers = { ...adult('3 3 3 3 3 3 3 3 3'), 'start.age': 'under18' };
  expect(decide(phq9, answers)).toMatchObject({ id: 'under_18', notes: new Set() });
});

test('thoughts of suicide never change the outcome: only the total does', () => {
  const eight = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(eight, fc.nat({ max: 7 }), (values, place) => {
      fc.pre((values[place] ?? 0) > 0);
      const moved = values.map((value, index) => (index === place ? value - 1 : value));
      const without = decide(phq9, adult([...values, 0].join(' ')));
      const withThoughts = decide(phq9, adult([...moved, 1].join(' ')));
      expect(withThoughts.score.total).toBe(without.score.total);
      expect(withThoughts.id).toBe(without.id);
      expect(withThoughts.notes.has('crisis')).toBe(true);
    }),
  );
});

test('a skipped question about suicide and a very hard time each add a note', () => {
  expect(decide(phq9, adult('1 1 1 1 1 1 1 1 -')).notes).toEqual(new Set(['support']));
  expect(decide(phq9, adult('3 3 3 3 3 3 2 0 0')).notes).toEqual(new Set(['urgent']));
  expect(decide(phq9, adult('1 0 0 0 0 0 0 0 0 3')).notes).toEqual(new Set(['urgent']));
});
