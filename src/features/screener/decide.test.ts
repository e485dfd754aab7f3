import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { instrument, survey } from './fixtures/read-survey.ts';
import { readDecisions, type DecisionVector } from './fixtures/read-vectors.ts';
import { score, scoreSurvey } from './score.ts';
import type { Answers, Score, Scores } from './types.ts';

const places: Readonly<Record<string, string>> = {
  age: 'start.age',
  reason: 'start.reason',
  q9: 'phq9.q9',
  q10: 'phq9.q10',
};

/** The answers of a case, by question id. Totals are no answers. */
function answersOf(given: DecisionVector['given']): Answers {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (value === null || name.endsWith('_total') || name.endsWith('_alert')) return [];
      const home = /^t\d/.test(name) ? 'treat' : /^m\d/.test(name) ? 'moodhist' : 'safety';
      return [[places[name] ?? `${home}.${name}`, value] as const];
    }),
  );
}

/** A total that is given, as if the rest of the scale had been answered to reach it. */
function withTotal(id: string, total: unknown): Score {
  const { scoring } = instrument(id);
  const none = score(instrument(id), {});
  if (typeof total !== 'number' || !scoring) return none;
  const band = scoring.bands.find(({ min, max }) => min <= total && total <= max) ?? null;
  const isPositive = total >= (scoring.positiveFrom ?? Infinity);
  return { ...none, total, atLeast: total, band, isPositive };
}

function decideCase({ given }: DecisionVector) {
  const drinking = { 'auditc.q1': 1, 'auditc.q2': 1, 'auditc.q3': 1 };
  const answers = { ...answersOf(given), ...(given['auditc_alert'] ? drinking : {}) };
  // Difficulty is asked when anything troubles at all, and these cases give no single answers.
  const mood = given['q10'] === undefined ? {} : { 'phq9.q1': 1 };
  const scores: Scores = {
    phq9: withTotal('phq9', given['phq9_total']),
    ...(given['gad7_total'] ? { gad7: withTotal('gad7', given['gad7_total']) } : {}),
    ...(given['pcptsd5_total'] ? { pcptsd5: withTotal('pcptsd5', given['pcptsd5_total']) } : {}),
    ...(given['auditc_alert'] ? { auditc: score(instrument('auditc'), drinking) } : {}),
  };
  return decide(survey, { ...mood, ...answers }, scores);
}

describe('worked cases', () => {
  const cases = readDecisions();

  test('there are 27 of them', () => {
    expect(cases).toHaveLength(27);
  });

  test.each(cases)('$id: $what', (one) => {
    const { need, safety, outcome, overlays, notes } = decideCase(one);
    expect({ need, safety, outcome, overlays, notes }).toEqual({
      ...{ need: one.need, safety: one.safety, outcome: one.outcome },
      ...{ overlays: one.overlays, notes: one.notes },
    });
  });
});

const yes = { 'start.age': '18_64', 'treat.t1': '2', 'treat.t3': 'none', 'treat.t4': 'yes' };
const result = (answers: Answers, isLatched = false) =>
  decide(survey, answers, scoreSurvey(survey, answers), isLatched);
const sixteen = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`phq9.q${n}`, 2]));
const adult = { ...yes, ...sixteen, 'phq9.q9': 0 };

test('thoughts of suicide never change the outcome: only the total does', () => {
  const eight = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
  const health = fc.constantFrom('yes', 'no', 'unsure');
  fc.assert(
    fc.property(eight, fc.nat({ max: 7 }), health, fc.boolean(), (values, place, bp, isLatched) => {
      fc.pre((values[place] ?? 0) > 0);
      const sheet = (list: number[], item9: number): Answers => ({
        ...yes,
        ...Object.fromEntries(list.map((value, index) => [`phq9.q${index + 1}`, value])),
        ...{ 'phq9.q9': item9, 'safety.s_bp': bp },
      });
      const moved = values.map((value, index) => (index === place ? value - 1 : value));
      const without = result(sheet(values, 0), isLatched);
      const withThoughts = result(sheet(moved, 1));
      expect(withThoughts.outcome).toBe(without.outcome);
      expect([withThoughts.need, withThoughts.safety]).toEqual([without.need, without.safety]);
      expect(withThoughts.overlays).toContain('crisis');
      expect(without.overlays.includes('crisis')).toBe(isLatched);
    }),
  );
});

test('help that was opened stays on the result, whatever item 9 says now', () => {
  expect(result(adult).overlays).toEqual([]);
  expect(result(adult, true).overlays).toEqual(['crisis']);
});

test('each level of a safety point leads where the label needs it to', () => {
  const levels = { s_aneurysm: 'stop', s_bp: 'caution_high', s_stim: 'caution' };
  const table = Object.keys(levels).map((id) =>
    ['yes', 'unsure', 'no'].map((answer) => result({ ...adult, [`safety.${id}`]: answer }).safety),
  );
  expect(table).toEqual([
    ['stop', 'check', 'clear'],
    ['check', 'check', 'clear'],
    ['check', 'clear', 'clear'],
  ]);
});

test('"not sure" about a plain caution is told all the same', () => {
  const { flagged, notes } = result({ ...adult, 'safety.s_stim': 'unsure' });
  expect(flagged.map(({ id, answer }) => `${id} ${answer}`)).toEqual(['s_stim unsure']);
  expect(notes).toEqual(['note_safety_items']);
});

test('what follows from other answers is a safety point too', () => {
  const drinking = { 'auditc.q1': 2, 'auditc.q2': 1, 'auditc.q3': 1 };
  const point = (answers: Answers) =>
    result({ ...adult, ...answers }).flagged.map(({ id, answer }) => `${id} ${answer}`);
  expect(point({ 'start.age': '65plus' })).toEqual(['s_age65 yes']);
  expect(point(drinking)).toEqual(['s_alcohol yes']);
  expect(point({ 'auditc.q1': 4, 'auditc.q2': 0, 'auditc.q3': 0 })).toEqual([]);
  expect(point({ 'drug1.q1': 1 })).toEqual(['s_drugs yes']);
  expect(point({ 'moodhist.m3': 'unsure' })).toEqual(['s_mania unsure']);
  expect(point({ 'moodhist.m4': 'unsure' })).toEqual(['s_mania_now unsure']);
  expect(result({ ...adult, 'moodhist.m4': 'unsure' })).toMatchObject({
    ...{ safety: 'check', overlays: [] },
  });
});

test('a safety question without an answer is named as open, never taken for a no', () => {
  const { unanswered } = result({ ...adult, 'safety.s_bp': 'no' });
  expect(unanswered).toHaveLength(25);
  expect(unanswered).not.toContain('safety.s_bp');
});

test('the four reasons on the label of esketamine are marked', () => {
  const marked = instrument('safety').items.filter(({ safety }) => safety?.isOnLabel);
  expect(marked.map(({ id }) => id)).toEqual(['s_aneurysm', 's_avm', 's_bleed', 's_allergy']);
});

test('someone under 18 is told so, and nothing else is said', () => {
  expect(result({ 'start.age': 'under18' })).toMatchObject({
    ...{ outcome: 'under_18', overlays: [], notes: [], flagged: [], unanswered: [] },
  });
});

test('needs and safety meet in the table as the specification prints it', () => {
  const trials = { N3: '2', N2: '1' };
  const moods = { N3: 16, N2: 16, N1: 5, N0: 4 } as const;
  const safeties = { clear: 'no', check: 'unsure', stop: 'yes' };
  const table = Object.entries(moods).map(([need, total]) => {
    const values = Array.from({ length: 9 }, (_, index) =>
      Math.min(2, Math.max(0, total - 2 * index)),
    );
    const sheet = Object.fromEntries(values.map((value, index) => [`phq9.q${index + 1}`, value]));
    return Object.values(safeties).map((answer) => {
      const t1 = need === 'N3' ? trials.N3 : trials.N2;
      const one = result({ ...yes, ...sheet, 'treat.t1': t1, 'safety.s_aneurysm': answer });
      return `${one.need} ${one.safety} ${one.outcome}`;
    });
  });
  expect(table).toEqual([
    ['N3 clear worth_asking', 'N3 check doctor_first', 'N3 stop doctor_first_strong'],
    ['N2 clear other_first', 'N2 check other_first', 'N2 stop doctor_first_strong'],
    ['N1 clear mild', 'N1 check mild', 'N1 stop mild'],
    ['N0 clear few', 'N0 check few', 'N0 stop few'],
  ]);
});
