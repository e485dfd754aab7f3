import { expect, test } from 'vitest';
import { survey } from './fixtures/read-survey.ts';
import { fromLean, toLean } from './lean.ts';
import type { Survey } from './types.ts';

test('what the page carries is the survey, but for what only a health record needs', () => {
  expect(fromLean(toLean(survey))).toEqual(withoutCodes(survey));
});

test('a text that is no survey gives none', () => {
  expect(fromLean('null')).toEqual([]);
});

/** The same by another way: every key called loinc or recall is taken out, and LOINC's notice. */
function withoutCodes(whole: Survey): unknown {
  const text = JSON.stringify(whole, (key, value: unknown): unknown => {
    if (key === 'loinc') return undefined;
    if (key === 'recall') return '';
    if (key === 'licence' && Array.isArray(value)) return value.filter((_, index) => index === 0);
    return value;
  });
  const parsed: unknown = JSON.parse(text);
  return parsed;
}
