import fc from 'fast-check';
import { expect, test } from 'vitest';
import { start } from './age.ts';
import { phq9 } from './read-phq-9.ts';
import { chosen, initialState, reduce, screenOf, type FlowEvent, type State } from './flow.ts';
import { visibleQuestions } from './questions.ts';

const survey = [start, phq9];
const ids = ['start.age', ...phq9.items.map(({ id }) => `phq9.${id}`)];
const id = fc.oneof(fc.constantFrom(...ids), fc.constantFrom('', '__proto__', 'phq9', 'toString'));
const value = fc.constantFrom(0, 1, 2, 3, 4, -1, Number.NaN, 'under18', '18_64', '65plus', '');

const anyEvent: fc.Arbitrary<FlowEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<FlowEvent>({ t: 'continue' }) },
  fc.constant<FlowEvent>({ t: 'skip' }),
  fc.constant<FlowEvent>({ t: 'back' }),
  fc.record({ t: fc.constant('answer' as const), id, value }),
  fc.record({
    t: fc.constant('goto' as const),
    step: fc.oneof(fc.integer(), fc.nat(20), fc.double()),
  }),
  fc.record({ t: fc.constant('change' as const), id }),
  { weight: 1, arbitrary: fc.constant<FlowEvent>({ t: 'clear' }) },
);

// What a person does most of the time: answer the question that is shown, then go on.
type Move = FlowEvent | { t: 'here'; pick: number };
const here = fc.record({ t: fc.constant('here' as const), pick: fc.nat(3) });
const way = fc.array<Move>(here, { maxLength: 40, size: 'max' });
const wild = fc.array<Move>(
  fc.oneof({ weight: 3, arbitrary: here }, { weight: 3, arbitrary: anyEvent }),
  { maxLength: 80 },
);
const moves = fc.tuple(way, wild).map(([first, then]) => [...first, ...then]);

function toEvent(move: Move, state: State): FlowEvent {
  if (move.t !== 'here') return move;
  const screen = screenOf(state, survey);
  const question = visibleQuestions(survey, state.answers).find(
    (candidate) => 'id' in screen && candidate.id === screen.id,
  );
  const options = question?.item.options ?? [];
  const option = options[move.pick % Math.max(1, options.length)];
  return question && option && chosen(state, question.id) === undefined
    ? { t: 'answer', id: question.id, value: option.value }
    : { t: 'continue' };
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

test('no sequence of events throws or leads out of the pages there are', () => {
  fc.assert(
    fc.property(moves, (list) => {
      play(list, (_, __, after) => {
        expect(after.trail[after.step]).toBeDefined();
        expect(after.trail[0]).toEqual({ kind: 'intro' });
      });
    }),
    { numRuns: 150 },
  );
});

test('an event that nobody has heard of changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (t) => {
      fc.pre(!['answer', 'continue', 'skip', 'back', 'goto', 'change', 'clear'].includes(t));
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
    { numRuns: 300 },
  );
  // A property that never met its case has shown nothing.
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
    { numRuns: 150 },
  );
});

test('someone under 18 is never shown a question about mood', () => {
  fc.assert(
    fc.property(moves, (list) => {
      play(list, (_, __, after) => {
        const screen = screenOf(after, survey);
        if (after.answers['start.age'] !== 'under18' || screen.kind !== 'question') return;
        expect(screen.id).toBe('start.age');
      });
    }),
    { numRuns: 150 },
  );
});
