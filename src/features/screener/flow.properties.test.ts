import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survey } from './fixtures/read-survey.ts';
import { pageOf, reduce, screenOf } from './flow.ts';
import { allQuestions, visibleQuestions } from './questions.ts';
import { chosen, initialState, type FlowEvent, type State } from './state.ts';
import type { AnswerValue } from './types.ts';

const ids = allQuestions(survey).map((question) => question.id);
const pages = ['safety.heart', 'safety.meds', 'pcptsd5', '', '__proto__', 'phq9', 'toString'];
const id = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...pages));
const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 4, -1, Number.NaN, 'yes', 'no', 'unsure', 'under18', '65plus', ''),
  fc.subarray(['depression', 'anxiety', 'trauma', 'pain', 'not_sure', 'constructor']),
);

const anyEvent: fc.Arbitrary<FlowEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<FlowEvent>({ t: 'continue' }) },
  fc.constant<FlowEvent>({ t: 'skip' }),
  fc.constant<FlowEvent>({ t: 'skipPart' }),
  fc.constant<FlowEvent>({ t: 'back' }),
  fc.record({ t: fc.constant('answer' as const), id, value }),
  fc.record({
    t: fc.constant('goto' as const),
    step: fc.oneof(fc.integer(), fc.nat(60), fc.double()),
  }),
  fc.record({ t: fc.constant('change' as const), id }),
  { weight: 1, arbitrary: fc.constant<FlowEvent>({ t: 'clear' }) },
);

// What a person does most of the time: answer what is shown, then go on.
type Move = FlowEvent | { t: 'here'; pick: number };
const here = fc.record({ t: fc.constant('here' as const), pick: fc.nat(30) });
const way = fc.array<Move>(here, { maxLength: 160, size: 'max' });
const wild = fc.array<Move>(
  fc.oneof({ weight: 3, arbitrary: here }, { weight: 3, arbitrary: anyEvent }),
  { maxLength: 60 },
);
const moves = fc.tuple(way, wild).map(([first, then]) => [...first, ...then]);

function toEvent(move: Move, state: State): FlowEvent {
  if (move.t !== 'here') return move;
  const page = pageOf(screenOf(state, survey), state.answers, survey);
  const open = page?.questions.find((question) => chosen(state, question.id) === undefined);
  const options = open?.instrument.answers[open.item.answers] ?? [];
  const option = options[move.pick % Math.max(1, options.length)];
  if (!open || !option) return { t: 'continue' };
  // Rarely under 18, or most ways would end at once.
  const picked = option.value === 'under18' && move.pick % 9 > 0 ? '18_64' : option.value;
  return { t: 'answer', id: open.id, value: open.item.isMultiple ? [String(picked)] : picked };
}

/** Plays the moves and shows each step to `look`, before and after. */
function play(
  list: readonly Move[],
  look: (before: State, event: FlowEvent, after: State) => void,
): void {
  let state = initialState;
  for (const move of list) {
    const event = toEvent(move, state);
    const after = reduce(state, event, survey);
    look(state, event, after);
    state = after;
  }
}

test('no sequence of events throws or leads out of the screens there are', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(moves, (list) => {
      play(list, (_, __, after) => {
        expect(after.trail[after.step]).toBeDefined();
        expect(after.trail[0]).toEqual({ kind: 'intro' });
        const screen = screenOf(after, survey);
        seen.add('id' in screen ? `${screen.kind} ${screen.id}` : screen.kind);
        if (screen.kind === 'question') {
          expect(pageOf(screen, after.answers, survey)).toBeDefined();
        }
      });
    }),
    { numRuns: 150 },
  );
  // A property that never met its case has shown nothing.
  expect([...seen]).toEqual(
    expect.arrayContaining(['result', 'review', 'note pcptsd5', 'help phq9.q9', 'question peg.g']),
  );
});

test('an event that nobody has heard of changes nothing', () => {
  const known = ['answer', 'continue', 'skip', 'skipPart', 'back', 'goto', 'change', 'clear'];
  fc.assert(
    fc.property(fc.string(), (t) => {
      fc.pre(!known.includes(t));
      // Wrong on purpose: a later version of the page might send what this one does not know.
      const event = { t } as unknown as FlowEvent;
      expect(reduce(initialState, event, survey)).toBe(initialState);
    }),
  );
});

test('help is latched if and only if item 9 was continued past with 1 or more since the last clear', () => {
  let timesLatched = 0;
  fc.assert(
    fc.property(moves, (list) => {
      let expected = false;
      play(list, (before, event, after) => {
        const screen = screenOf(before, survey);
        const isOnItem9 = screen.kind === 'question' && screen.id === 'phq9.q9';
        const item9 = Number(chosen(before, 'phq9.q9') ?? 0);
        if (event.t === 'continue' && isOnItem9 && item9 >= 1) {
          expected = true;
          timesLatched += 1;
        }
        if (event.t === 'clear') expected = false;
        expect(after.isCrisis).toBe(expected);
      });
    }),
    { numRuns: 150 },
  );
  expect(timesLatched).toBeGreaterThan(20);
});

test('nothing that is not asked keeps an answer, a draft or a skip', () => {
  fc.assert(
    fc.property(moves, (list) => {
      play(list, (_, __, { answers, drafts, skipped }) => {
        const visible = new Set(visibleQuestions(survey, answers).map((question) => question.id));
        const kept = [...Object.keys(answers), ...Object.keys(drafts), ...skipped];
        expect(kept.filter((key) => !visible.has(key))).toEqual([]);
      });
    }),
    { numRuns: 100 },
  );
});

test('a clear leaves nothing, whatever came before', () => {
  fc.assert(
    fc.property(moves, (list) => {
      let state = initialState;
      play(list, (_, __, after) => {
        state = after;
      });
      expect(reduce(state, { t: 'clear' }, survey)).toEqual({ ...initialState, isCleared: true });
    }),
    { numRuns: 50 },
  );
});

test('someone under 18 is never shown a question about mood', () => {
  fc.assert(
    fc.property(moves, (list) => {
      play(list, (_, __, after) => {
        const screen = screenOf(after, survey);
        if (after.answers['start.age'] !== 'under18' || !('id' in screen)) return;
        if (screen.kind !== 'help') expect(screen.id).toBe('start.age');
      });
    }),
    { numRuns: 100 },
  );
});
