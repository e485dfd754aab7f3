import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import * as paper from './paper-words.ts';
import { readingFor } from './reading.ts';
import * as result from './result-words.ts';
import * as summary from './summary-words.ts';
import type { Decision, OutcomeId } from './types.ts';
import * as words from './words.ts';

/** Words that this self-check never uses, whatever the result. */
const forbidden =
  /\b(you qualify|eligible|candidates?|you have depression|good news|congratulations|failed|treatment failure|suicidal patient|commit(s|ted|ting)?|successful|cure[sd]?|press 3)\b|diagnosis:|1-800-273|[✓✔✗✘%]/i;

/** Every string of these modules, however deep. Addresses are not words. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return /^(https:|\/)/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const all = strings([words, result, summary, paper]);
const running = all.filter((text) => /[.:]$/.test(text));

test('none of our words is one that we never use', () => {
  expect(all.length).toBeGreaterThan(120);
  expect(all.filter((text) => forbidden.test(text))).toEqual([]);
});

test('the list of words we never use would find them', () => {
  for (const bad of [
    'You qualify for it',
    'Eligible',
    'Diagnosis: mild',
    'a 40% chance',
    'press 3',
  ]) {
    expect(bad).toMatch(forbidden);
  }
});

describe('our own words are easy to read', () => {
  test('as a whole: grade 7 or lower', () => {
    expect(gradeOf(running.join(' '))).toBeLessThanOrEqual(7);
  });

  test('in the help panel, where it matters most: grade 6 or lower', () => {
    const { said, now, danger, whatHappens, nobodyTold } = words.helpWords;
    expect(
      gradeOf([said, `${now}.`, danger, whatHappens, nobodyTold].join(' ')),
    ).toBeLessThanOrEqual(6);
  });

  test.each(Object.entries(result.outcomeWords))(
    'in the result %s: grade 8 or lower, or 9 where six treatments are named',
    (id, { body, next }) => {
      const limit = id === 'worth_asking' ? 9.1 : 8;
      expect(gradeOf([body, ...next].join('. '))).toBeLessThanOrEqual(limit);
    },
  );
});

const outcomes: readonly OutcomeId[] = [
  'worth_asking',
  'doctor_first',
  'doctor_first_strong',
  'other_first',
  'mild',
  'few',
  'not_enough',
  'under_18',
];

describe('pages to read next', () => {
  const decision = (outcome: OutcomeId, overlays: Decision['overlays']): Decision => ({
    ...{ need: 'N3', safety: 'clear', outcome, overlays },
    notes: ['note_ptsd', 'note_anxiety', 'note_pain', 'note_alcohol'],
    flagged: [],
    unanswered: [],
  });

  test('never lead to a clinic', () => {
    const hrefs = outcomes.flatMap((outcome) => readingFor(decision(outcome, [])));
    expect(hrefs.length).toBeGreaterThan(8);
    expect(hrefs.filter(({ href }) => /clinic/.test(href))).toEqual([]);
  });

  test('are none while thoughts of suicide are on the page', () => {
    const pages = outcomes.flatMap((outcome) => readingFor(decision(outcome, ['crisis'])));
    expect(pages).toEqual([]);
  });
});

function gradeOf(text: string): number {
  const sentence = text.split(/[.:;?!]+(?:\s|$)/).filter((part) => /\w/.test(part)).length;
  const list = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  return fleschKincaid({ sentence, word: list.length, syllable: syllable(text) });
}
