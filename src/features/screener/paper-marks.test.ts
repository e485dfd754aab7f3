import { describe, expect, test } from 'vitest';
import { instrument, survey } from './fixtures/read-survey.ts';
import { markOf, whenWords, type Mark } from './paper-marks.ts';

/** The letters behind the answers of one question. */
function marks(id: string, itemId: string): Record<string, Mark | null> {
  const own = instrument(id);
  const item = own.items.find((one) => one.id === itemId);
  const options = item ? (own.answers[item.answers] ?? []) : [];
  return Object.fromEntries(
    options.flatMap((option) =>
      item ? [[String(option.value), markOf(own, item, option, survey)] as const] : [],
    ),
  );
}

describe('the letter behind an answer', () => {
  // Source: the levels of the safety table in the specification.
  test.each([
    ['safety', 's_aneurysm', { yes: 'S', no: null, unsure: 'C' }],
    ['safety', 's_bp', { yes: 'C', no: null, unsure: 'C' }],
    ['safety', 's_stim', { yes: 'C', no: null, unsure: null }],
    ['safety', 's_preg', { yes: 'S', no: null, unsure: 'C', na: null }],
    ['moodhist', 'm2', { yes: 'C', no: null, unsure: 'C' }],
    ['moodhist', 'm4', { yes: 'S', no: null, unsure: 'C' }],
    ['start', 'age', { under18: null, '18_64': null, '65plus': 'C' }],
  ])('%s.%s', (id, item, expected) => {
    expect(marks(id, item)).toEqual(expected);
  });
});

test('a part says in words when it is to be filled in', () => {
  expect(whenWords({ anyOf: ['start.reason'], is: ['anxiety', 'not_sure'] }, survey)).toBe(
    "Only if you marked “Worry or anxiety” or “I'm not sure” for “What would you like help with? Choose all that fit.”",
  );
  expect(whenWords({ anyOf: ['auditc.q1'], atLeast: 1 }, survey)).toBe(
    'Only if you marked “Monthly or less” or more for “How often do you have a drink containing alcohol?”',
  );
  expect(() => whenWords({ anyOf: ['none.q1'], atLeast: 1 }, survey)).toThrow('"none.q1"');
});
