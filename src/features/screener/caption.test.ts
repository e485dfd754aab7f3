import { expect, test } from 'vitest';
import { captionOf } from './caption.ts';
import { survey } from './fixtures/read-survey.ts';
import { visibleQuestions } from './questions.ts';
import type { Answers } from './types.ts';

const depressed: Answers = { 'start.age': '18_64', 'start.reason': ['depression'] };
const anxious: Answers = { 'start.age': '18_64', 'start.reason': ['anxiety', 'trauma', 'pain'] };

test.each([
  ['phq9.q3', depressed, 'Part 1 of 5: Mood · Question 3 of 9'],
  ['phq9.q3', anxious, 'Part 1 of 8: Mood · Question 3 of 9'],
  ['gad7.q7', anxious, 'Part 2 of 8: Worry · Question 7 of 7'],
  ['peg.p', anxious, 'Part 4 of 8: Pain · Question 1 of 3'],
  ['moodhist.m4', depressed, 'Part 3 of 5: High energy · Question 4 of 4'],
  ['safety.s_preg', depressed, 'Part 4 of 5: Health · Page 4 of 7'],
])('%s says which part of how many it is in, and which question', (id, answers, caption) => {
  expect(captionAt(id, answers)).toBe(caption);
});

test('a question that may hide others says no number of questions', () => {
  expect(captionAt('treat.t1', depressed)).toBe('Part 2 of 5: Treatments · Question 1');
  expect(captionAt('auditc.q1', depressed)).toBe('Part 5 of 5: Alcohol and drugs · Question 1');
});

test('once nothing can hide another, the number is said', () => {
  const drinks: Answers = { ...depressed, 'auditc.q1': 2 };
  expect(captionAt('auditc.q2', drinks)).toContain('Question 2 of 3');
  const gated: Answers = { ...anxious, 'pcptsd5.gate': 'yes' };
  expect(captionAt('pcptsd5.q2', gated)).toContain('Question 2 of 5');
});

test('the difficulty after the nine is one more question, and the first page has its part alone', () => {
  const low: Answers = { ...depressed, 'phq9.q1': 1 };
  expect(captionAt('phq9.q10', low)).toBe('Part 1 of 5: Mood · One more question');
  expect(captionAt('pcptsd5.gate', anxious)).toBe('Part 3 of 8: Frightening events');
  expect(captionAt('start.age', {})).toContain('About you');
});

function captionAt(id: string, answers: Answers): string {
  const visible = visibleQuestions(survey, answers);
  const question = visible.find((one) => one.id === id);
  return question ? captionOf(question, visible) : 'not asked';
}
