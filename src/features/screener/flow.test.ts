import { describe, expect, test } from 'vitest';
import { survey } from './fixtures/read-survey.ts';
import { pageOf, reduce, screenOf } from './flow.ts';
import { counterOf, initialState, type FlowEvent, type State } from './state.ts';
import type { AnswerValue } from './types.ts';

const goOn: FlowEvent = { t: 'continue' };
const skip: FlowEvent = { t: 'skip' };
const back: FlowEvent = { t: 'back' };

const run = (state: State, ...events: FlowEvent[]): State =>
  events.reduce((current, event) => reduce(current, event, survey), state);
const answer = (id: string, value: AnswerValue): FlowEvent[] => [{ t: 'answer', id, value }, goOn];
const where = (state: State): string => {
  const screen = screenOf(state, survey);
  return 'id' in screen ? `${screen.kind} ${screen.id}` : screen.kind;
};
/** An adult with these reasons, on question 1. */
const begin = (...reasons: string[]): State =>
  run(
    initialState,
    goOn,
    ...answer('start.age', '18_64'),
    ...(reasons.length > 0 ? answer('start.reason', reasons) : [skip]),
  );
const begun = begin('depression');
/** Presses one button until this screen, and gives all the screens on the way. */
const until = (place: string, state: State, event: FlowEvent = skip): [State, string[]] => {
  const seen: string[] = [];
  let now = state;
  while (where(now) !== place && seen.length < 80) {
    seen.push(where(now));
    now = run(now, screenOf(now, survey).kind === 'question' ? event : goOn);
  }
  return [now, seen];
};
const at = (place: string, state = begun): State => until(place, state)[0];

describe('the way through', () => {
  test('age, reason, then every part in the order of the specification', () => {
    const [, seen] = until('review', begin('anxiety', 'trauma', 'pain'));
    const parts = [...new Set(seen.map((place) => place.replace(/^(\w+ \w+).*/, '$1')))];
    expect(parts).toEqual([
      'question phq9',
      'question gad7',
      'note pcptsd5',
      'question pcptsd5',
      'question peg',
      'question treat',
      'question moodhist',
      'question safety',
      'question auditc',
      'question drug1',
    ]);
  });

  test('the shortest way has 32 screens and the longest 54, help and the note included', () => {
    // Intro, age and reason come before; review and result after.
    expect(until('review', begin())[1].length + 5).toBe(32);
    const all: Readonly<Record<string, AnswerValue>> = {
      'phq9.q9': 1,
      'pcptsd5.gate': 'yes',
      'treat.t1': '2',
      'auditc.q1': 2,
    };
    let state = begin('anxiety', 'trauma', 'pain');
    let count = 5;
    while (where(state) !== 'review' && count < 99) {
      count += 1;
      const screen = screenOf(state, survey);
      const value = 'id' in screen ? all[screen.id] : undefined;
      const isOpen = screen.kind === 'question' && value === undefined;
      const id = 'id' in screen ? screen.id : '';
      state = run(
        state,
        ...(isOpen
          ? [skip]
          : value === undefined || screen.kind === 'help'
            ? [goOn]
            : answer(id, value)),
      );
    }
    expect(count).toBe(54);
  });

  test('the 26 safety questions are asked on 7 pages', () => {
    const [, seen] = until('question auditc.q1', at('question safety.vessels'));
    expect(seen).toEqual(
      ['vessels', 'heart', 'mind', 'preg', 'body', 'use', 'meds'].map(
        (page) => `question safety.${page}`,
      ),
    );
  });

  test('someone under 18 goes from their age straight to the result', () => {
    const young = run(initialState, goOn, ...answer('start.age', 'under18'));
    expect(where(young)).toBe('result');
    expect(young.trail).toHaveLength(3);
  });

  test('the age cannot be skipped, and everything else can', () => {
    const age = run(initialState, goOn);
    expect(where(run(age, skip))).toBe('question start.age');
    expect(run(age, { t: 'skipPart' })).toBe(age);
    expect(where(at('review'))).toBe('review');
  });

  test('a questionnaire of another version does not start', () => {
    const changed = survey.map((one) => (one.id === 'safety' ? { ...one, version: '1.1.0' } : one));
    expect(reduce(initialState, goOn, changed)).toBe(initialState);
  });

  test('choosing alone goes nowhere, and a value that is not offered is not taken', () => {
    const chosenThree = run(begun, { t: 'answer', id: 'phq9.q1', value: 3 });
    expect(where(chosenThree)).toBe('question phq9.q1');
    expect(chosenThree.answers).not.toHaveProperty(['phq9.q1']);
    for (const value of [4, '3', ['3'], []]) {
      expect(run(begun, { t: 'answer', id: 'phq9.q1', value })).toBe(begun);
    }
    expect(run(begun, { t: 'answer', id: 'phq9.q2', value: 1 })).toBe(begun);
  });

  test('several reasons can be chosen, one by one, and taken back', () => {
    const reason = run(initialState, goOn, ...answer('start.age', '18_64'));
    const choose = (value: string[]): FlowEvent => ({ t: 'answer', id: 'start.reason', value });
    expect(run(reason, choose(['pain']), choose([]), goOn).hasError).toBe(true);
    expect(run(reason, choose(['pain', 'pain']))).toBe(reason);
    expect(run(reason, choose(['pain', 'anxiety']), goOn).answers['start.reason']).toEqual([
      'pain',
      'anxiety',
    ]);
  });
});

describe('a page of several questions', () => {
  const page = at('question safety.preg');
  const half = run(page, { t: 'answer', id: 'safety.s_preg', value: 'no' });

  test('goes on when each has an answer', () => {
    expect(run(half, goOn).hasError).toBe(true);
    expect(where(run(half, ...answer('safety.s_bf', 'na')))).toBe('question safety.body');
  });

  test('keeps what was chosen when the rest is skipped', () => {
    const skipped = run(half, skip);
    expect(skipped.answers).toHaveProperty(['safety.s_preg'], 'no');
    expect(skipped.skipped.has('safety.s_bf')).toBe(true);
    expect(skipped.skipped.has('safety.s_preg')).toBe(false);
  });

  test('names its heading and its questions', () => {
    const shown = pageOf(screenOf(page, survey), page.answers, survey);
    expect(shown?.heading).toBe('Pregnancy and breastfeeding');
    expect(shown?.questions.map(({ id }) => id)).toEqual(['safety.s_preg', 'safety.s_bf']);
  });
});

describe('the part about frightening events', () => {
  const note = at('note pcptsd5', begin('trauma'));

  test('comes with a note before it, and can be left at once', () => {
    expect(where(run(note, goOn))).toBe('question pcptsd5.gate');
    const left = run(note, { t: 'skipPart' });
    expect(where(left)).toBe('question treat.t1');
    expect(left.skipped.has('pcptsd5.gate')).toBe(true);
  });

  test('can be left in the middle, and keeps nothing', () => {
    const middle = run(
      note,
      goOn,
      ...answer('pcptsd5.gate', 'yes'),
      ...answer('pcptsd5.q1', 'yes'),
    );
    const left = run(middle, { t: 'skipPart' });
    expect(where(left)).toBe('question treat.t1');
    expect(Object.keys(left.answers)).toEqual(['start.age', 'start.reason']);
  });

  test('asks about the past month only after a yes', () => {
    const gate = run(note, goOn);
    expect(where(run(gate, ...answer('pcptsd5.gate', 'yes')))).toBe('question pcptsd5.q1');
    expect(where(run(gate, ...answer('pcptsd5.gate', 'no')))).toBe('question treat.t1');
  });
});

describe('help', () => {
  const item9 = at('question phq9.q9');

  test.each([1, 2, 3])(
    'opens for %i, stays in the address of its question, and is latched',
    (value) => {
      const help = run(item9, ...answer('phq9.q9', value));
      expect([where(help), help.isCrisis]).toEqual(['help phq9.q9', true]);
      expect(counterOf(help)).toBe(counterOf(item9));
      const changed = run(help, back, ...answer('phq9.q9', 0));
      expect([where(changed), changed.isCrisis]).toEqual(['question treat.t1', true]);
    },
  );

  test('does not open while an answer is only chosen', () => {
    const chosenOne = run(item9, { t: 'answer', id: 'phq9.q9', value: 3 });
    expect([where(chosenOne), chosenOne.isCrisis]).toEqual(['question phq9.q9', false]);
    expect(run(chosenOne, skip).isCrisis).toBe(false);
  });

  test('is gone after a clear, and so is everything else', () => {
    const help = run(item9, ...answer('phq9.q9', 3));
    expect(run(help, { t: 'clear' })).toEqual({ ...initialState, isCleared: true });
  });
});

describe('changing an answer', () => {
  const review = at('review', run(begun, ...answer('phq9.q1', 1)));

  test('leads back to the review, from a question or from one of a group', () => {
    const change = run(review, { t: 'change', id: 'phq9.q4' });
    expect(where(change)).toBe('question phq9.q4');
    expect(where(run(change, ...answer('phq9.q4', 2)))).toBe('review');
    expect(where(run(review, { t: 'change', id: 'safety.s_bp' }))).toBe('question safety.heart');
  });

  test('from the result leads to the review again', () => {
    const change = run(review, goOn, { t: 'change', id: 'phq9.q4' });
    expect(where(change)).toBe('question phq9.q4');
    expect(where(run(change, ...answer('phq9.q4', 2)))).toBe('review');
    expect(run(begun, { t: 'change', id: 'phq9.q4' })).toBe(begun);
  });

  test('that hides another question drops its answer, also on the way back', () => {
    const with10 = run(
      ...([review, { t: 'change', id: 'phq9.q10' }] as const),
      ...answer('phq9.q10', 2),
    );
    const changed = run(with10, { t: 'change', id: 'phq9.q1' }, ...answer('phq9.q1', 0));
    expect(changed.answers).not.toHaveProperty(['phq9.q10']);
    const places = changed.trail.map((_, step) => where(run(changed, { t: 'goto', step })));
    expect(places).not.toContain('question phq9.q10');
  });

  test('of the reason asks the new part, with its note, before the review', () => {
    const change = run(review, { t: 'change', id: 'start.reason' });
    const added = run(change, ...answer('start.reason', ['trauma']));
    expect(where(added)).toBe('note pcptsd5');
    expect(where(run(added, goOn, ...answer('pcptsd5.gate', 'no')))).toBe('review');
    expect(where(run(added, { t: 'skipPart' }))).toBe('review');
  });

  test('of the age to under 18 drops everything else, and help stays', () => {
    const inHelp = { ...review, isCrisis: true };
    const young = run(inHelp, { t: 'change', id: 'start.age' }, ...answer('start.age', 'under18'));
    expect(where(young)).toBe('result');
    expect(young.answers).toEqual({ 'start.age': 'under18' });
    expect(young.isCrisis).toBe(true);
  });
});

test('Back and Forward keep answers and choices', () => {
  const third = run(begun, ...answer('phq9.q1', 1), ...answer('phq9.q2', 2));
  const returned = run(third, { t: 'answer', id: 'phq9.q3', value: 3 }, back, back);
  expect(where(returned)).toBe('question phq9.q1');
  expect(where(run(returned, goOn, goOn, goOn))).toBe('question phq9.q4');
  expect(run(begun, { t: 'goto', step: 99 })).toBe(begun);
  expect(run(begun, { t: 'goto', step: 0.5 })).toBe(begun);
});
