import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import * as words from './words.ts';

/** Words that this self-check never uses, whatever the result. */
const forbidden =
  /\b(you qualify|eligible|candidates?|you have depression|good news|congratulations|failed|treatment failure|suicidal patient|commit(s|ted|ting)?|successful|cure[sd]?|press 3)\b|diagnosis:|1-800-273|[✓✔✗✘%]/i;

/** Every string in words.ts, however deep. Addresses are not words. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return /^(https:|\/)/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const all = strings(words);
const running = all.filter((text) => /[.:]$/.test(text));

test('none of our words is one that we never use', () => {
  expect(all.length).toBeGreaterThan(50);
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

  test.each(Object.entries(words.outcomeWords))(
    'in the result %s: grade 8 or lower',
    (_, outcome) => {
      expect(gradeOf([...outcome.body, ...outcome.next].join(' '))).toBeLessThanOrEqual(8);
    },
  );
});

function gradeOf(text: string): number {
  const sentence = text.split(/[.:;?!]+(?:\s|$)/).filter((part) => /\w/.test(part)).length;
  const list = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  return fleschKincaid({ sentence, word: list.length, syllable: syllable(text) });
}
