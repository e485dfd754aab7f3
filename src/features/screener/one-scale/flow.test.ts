import { describe, expect, test } from 'vitest';
import { start } from './age.ts';
import { phq9 } from './read-phq-9.ts';
import { counterOf, initialState, reduce, screenOf, type FlowEvent, type State } from './flow.ts';

const survey = [start, phq9];
const goOn: FlowEvent = { t: 'continue' };
const back: FlowEvent = { t: 'back' };

const run = (state: State, ...events: FlowEvent[]): State =>
  events.reduce((current, event) => reduce(current, event, survey), state);
const answer = (id: string, value: number | string): FlowEvent[] => [
  { t: 'answer', id, value },
  goOn,
];
const where = (state: State): string => {
  const screen = screenOf(state, survey);
  return 'id' in screen ? `${screen.kind} ${screen.id}` : screen.kind;
};
/** An adult on question 1. */
const begun = run(initialState, goOn, ...answer('start.age', '18_64'));
/** From question 1 on, one answer each, `s` skips. Stops on the page after the last. */
const fill = (values: string, from = begun): State =>
  Array.from(values).reduce((state, value) => {
    const screen = screenOf(state, survey);
    const id = 'id' in screen ? screen.id : '';
    return run(state, ...(value === 's' ? [{ t: 'skip' } as const] : answer(id, Number(value))));
  }, from);

describe('the way through', () => {
  test('age comes first, then the nine questions, the difficulty, the review, the result', () => {
    expect(where(run(initialState, goOn))).toBe('question start.age');
    expect(where(begun)).toBe('question phq9.q1');
    expect(where(fill('111111110'))).toBe('question phq9.q10');
    expect(where(fill('1111111101'))).toBe('review');
    expect(where(run(fill('1111111101'), goOn))).toBe('result');
  });

  test('with nine times "not at all" nobody is asked how hard it makes their life', () => {
    expect(where(fill('000000000'))).toBe('review');
    expect(where(fill('sssssssss'))).toBe('review');
  });

  test('someone under 18 goes from their age straight to the result', () => {
    const young = run(initialState, goOn, ...answer('start.age', 'under18'));
    expect(where(young)).toBe('result');
    expect(young.trail).toHaveLength(3);
  });

  test('Continue without an answer stays, and says so until an answer goes on', () => {
    const wrong = run(begun, goOn);
    expect([where(wrong), wrong.hasError]).toEqual(['question phq9.q1', true]);
    expect(run(wrong, ...answer('phq9.q1', 0)).hasError).toBe(false);
  });

  test('every question but the age can be skipped', () => {
    expect(where(run(begun, { t: 'skip' }))).toBe('question phq9.q2');
    expect(where(run(initialState, goOn, { t: 'skip' }))).toBe('question start.age');
  });

  test('choosing alone goes nowhere, and a value that is not offered is not taken', () => {
    const chosen = run(begun, { t: 'answer', id: 'phq9.q1', value: 3 });
    expect([where(chosen), chosen.answers]).toEqual(['question phq9.q1', { 'start.age': '18_64' }]);
    expect(run(begun, { t: 'answer', id: 'phq9.q1', value: 4 })).toBe(begun);
    expect(run(begun, { t: 'answer', id: 'phq9.q2', value: 1 })).toBe(begun);
  });

  test('Back keeps answers, and what was chosen but not yet continued', () => {
    const returned = run(fill('12'), { t: 'answer', id: 'phq9.q3', value: 3 }, back, back);
    expect(where(returned)).toBe('question phq9.q1');
    expect(returned.answers).toMatchObject({ 'phq9.q1': 1, 'phq9.q2': 2 });
    expect(where(run(returned, goOn, goOn, goOn))).toBe('question phq9.q4');
  });

  test('going to a place that was never reached changes nothing', () => {
    expect(run(begun, { t: 'goto', step: 9 })).toBe(begun);
    expect(run(begun, { t: 'goto', step: -1 })).toBe(begun);
    expect(run(begun, { t: 'goto', step: 0.5 })).toBe(begun);
    expect(run(initialState, back)).toBe(initialState);
  });
});

describe('changing an answer', () => {
  const review = fill('1000000001');

  test('leads back to the review', () => {
    const change = run(review, { t: 'change', id: 'phq9.q4' });
    expect(where(change)).toBe('question phq9.q4');
    expect(where(run(change, ...answer('phq9.q4', 2)))).toBe('review');
  });

  test('that hides the difficulty question drops its answer, also on the way back', () => {
    const changed = run(review, { t: 'change', id: 'phq9.q1' }, ...answer('phq9.q1', 0));
    expect(changed.answers).not.toHaveProperty('phq9.q10');
    const places = Array.from({ length: changed.trail.length }, (_, step) =>
      where(run(changed, { t: 'goto', step })),
    );
    expect(places).not.toContain('question phq9.q10');
  });

  test('that brings the difficulty question up asks it before the review', () => {
    const none = fill('000000000');
    const changed = run(none, { t: 'change', id: 'phq9.q1' }, ...answer('phq9.q1', 1));
    expect(where(changed)).toBe('question phq9.q10');
    expect(where(run(changed, ...answer('phq9.q10', 1)))).toBe('review');
  });

  test('of age to under 18 drops every other answer and ends', () => {
    const young = run(review, { t: 'change', id: 'start.age' }, ...answer('start.age', 'under18'));
    expect(where(young)).toBe('result');
    expect(young.answers).toEqual({ 'start.age': 'under18' });
  });

  test('drops what was only chosen, too, once its question is hidden or skipped', () => {
    const chosen = run(begun, { t: 'answer', id: 'phq9.q1', value: 3 });
    expect(run(chosen, { t: 'skip' }).drafts).toEqual({});
    expect(run(chosen, back, ...answer('start.age', 'under18')).drafts).toEqual({});
    expect(run(chosen, goOn).drafts).toEqual({});
  });

  test('is only possible from the review', () => {
    expect(run(begun, { t: 'change', id: 'start.age' })).toBe(begun);
    expect(run(review, { t: 'change', id: 'phq-9.nothing' })).toBe(review);
  });
});

describe('help', () => {
  test.each([1, 2, 3])(
    'opens on Continue after answer %i to item 9, before question 10',
    (value) => {
      const chosen = run(fill('00000000'), { t: 'answer', id: 'phq9.q9', value });
      expect([where(chosen), chosen.isCrisis]).toEqual(['question phq9.q9', false]);
      const help = run(chosen, goOn);
      expect([where(help), help.isCrisis]).toEqual(['help phq9.q9', true]);
      expect(where(run(help, goOn))).toBe('question phq9.q10');
    },
  );

  test('stays latched when item 9 is changed to "not at all", and opens again for a new answer', () => {
    const change: FlowEvent = { t: 'change', id: 'phq9.q9' };
    const review = fill('1', run(fill('000000001'), goOn));
    const changed = run(review, change, ...answer('phq9.q9', 0));
    expect([where(changed), changed.isCrisis]).toEqual(['review', true]);
    const again = run(changed, change, ...answer('phq9.q9', 2));
    expect(where(again)).toBe('help phq9.q9');
    expect(where(run(again, goOn))).toBe('question phq9.q10');
  });

  test('is taken back by clearing alone, which forgets everything', () => {
    const cleared = run(fill('000000003'), { t: 'clear' });
    expect(cleared).toEqual({ ...initialState, isCleared: true });
  });

  test('leaves no mark in the counter: help and its question share a number', () => {
    const help = fill('000000001');
    expect(counterOf(help)).toBe(10);
    expect(counterOf(run(help, back))).toBe(10);
    expect(counterOf(run(help, goOn))).toBe(11);
  });
});
