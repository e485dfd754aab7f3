import { ageQuestionId, isUnder18 } from './age.ts';
import { allQuestions, answersTo, visibleQuestions, type Question } from './questions.ts';
import { findAlerts } from './score.ts';
import type { Answers, Survey } from './types.ts';

/** One page of the self-check. `isChange`: reached from "check your answers", and goes back there. */
export type Screen =
  | { kind: 'intro' }
  | { kind: 'question'; id: string; isChange: boolean }
  | { kind: 'help'; id: string; isChange: boolean }
  | { kind: 'review' }
  | { kind: 'result' };

/** Everything that is known, in memory alone. */
export interface State {
  /** The screens passed, one for each entry of the browser's history. Never empty. */
  trail: readonly Screen[];
  /** Place in `trail`. */
  step: number;
  /** Committed by Continue. */
  answers: Answers;
  /** Chosen, but not yet continued past. Kept so that Back and Forward lose nothing. */
  drafts: Answers;
  skipped: ReadonlySet<string>;
  /** Latched when item 9 was continued past with 1 or more. Only `clear` takes it back. */
  isCrisis: boolean;
  /** Continue was pressed with nothing chosen. */
  hasError: boolean;
  /** The start page says that answers were just cleared. */
  isCleared: boolean;
}

export type FlowEvent =
  | { t: 'answer'; id: string; value: number | string }
  | { t: 'continue' }
  | { t: 'skip' }
  | { t: 'back' }
  | { t: 'goto'; step: number }
  | { t: 'change'; id: string }
  | { t: 'clear' };

export const initialState: State = {
  trail: [{ kind: 'intro' }],
  step: 0,
  answers: {},
  drafts: {},
  skipped: new Set(),
  isCrisis: false,
  hasError: false,
  isCleared: false,
};

/** The next state. An event that makes no sense here changes nothing. Throws nothing. */
export function reduce(state: State, event: FlowEvent, survey: Survey): State {
  const screen = screenOf(state, survey);
  switch (event.t) {
    case 'answer':
      return choose(state, screen, event, survey);
    case 'continue':
      return goOn(state, screen, survey);
    case 'skip':
      return skip(state, screen, survey);
    case 'back':
      return goTo(state, state.step - 1);
    case 'goto':
      return goTo(state, event.step);
    case 'change':
      return screen.kind === 'review' && isVisible(event.id, state.answers, survey)
        ? push(state, { kind: 'question', id: event.id, isChange: true })
        : state;
    case 'clear':
      return { ...initialState, isCleared: true };
    default:
      return state;
  }
}

/** The page to show. A question that later answers have hidden gives way to the review. */
export function screenOf({ trail, step, answers }: State, survey: Survey): Screen {
  const screen = trail[step] ?? { kind: 'intro' };
  if (screen.kind === 'question' && !isVisible(screen.id, answers, survey)) {
    return { kind: 'review' };
  }
  return screen;
}

/** The number shown in the address. The help page shares that of its question, so it leaves no trace. */
export function counterOf({ trail, step }: State): number {
  return trail.slice(1, step + 1).filter(({ kind }) => kind !== 'help').length;
}

/** What is chosen for a question: the draft if there is one, else the answer. */
export function chosen({ drafts, answers }: State, id: string): number | string | undefined {
  return ownValue(drafts, id) ?? ownValue(answers, id);
}

function choose(
  state: State,
  screen: Screen,
  { id, value }: { id: string; value: number | string },
  survey: Survey,
): State {
  if (screen.kind !== 'question' || screen.id !== id) return state;
  const options = findQuestion(id, survey)?.item.options ?? [];
  if (!options.some((option) => option.value === value)) return state;
  return { ...state, drafts: { ...state.drafts, [id]: value } };
}

function goOn(state: State, screen: Screen, survey: Survey): State {
  switch (screen.kind) {
    case 'intro': {
      const first = visibleQuestions(survey, state.answers)[0];
      return first ? push(state, { kind: 'question', id: first.id, isChange: false }) : state;
    }
    case 'question': {
      const value = chosen(state, screen.id);
      if (value === undefined) return { ...state, hasError: true };
      const answered = settle(state, screen.id, value, survey);
      if (!opensHelp(screen.id, answered, survey)) {
        return push(answered, nextAfter(screen, answered, survey));
      }
      return push({ ...answered, isCrisis: true }, { ...screen, kind: 'help' });
    }
    case 'help':
      return push(state, nextAfter(screen, state, survey));
    case 'review':
      return push(state, { kind: 'result' });
    case 'result':
      return state;
  }
}

function skip(state: State, screen: Screen, survey: Survey): State {
  if (screen.kind !== 'question' || screen.id === ageQuestionId) return state;
  const skipped = settle(state, screen.id, undefined, survey);
  return push(skipped, nextAfter(screen, skipped, survey));
}

function goTo(state: State, step: number): State {
  if (state.trail[step] === undefined || step === state.step) return state;
  return { ...state, step, hasError: false, isCleared: false };
}

function push(state: State, screen: Screen): State {
  const trail = [...state.trail.slice(0, state.step + 1), screen];
  return { ...state, trail, step: trail.length - 1, hasError: false, isCleared: false };
}

// Commits one answer, or a skip, and drops what is no longer asked because of it.
function settle(
  state: State,
  id: string,
  value: number | string | undefined,
  survey: Survey,
): State {
  const answers = without(state.answers, id);
  if (value !== undefined) answers[id] = value;
  const skipped = new Set(state.skipped);
  if (value === undefined) skipped.add(id);
  else skipped.delete(id);

  const visible = new Set(visibleQuestions(survey, answers).map((question) => question.id));
  const keep = (record: Answers) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => visible.has(key)));
  return {
    ...state,
    answers: keep(answers),
    drafts: keep(without(state.drafts, id)),
    skipped: new Set([...skipped].filter((key) => visible.has(key))),
  };
}

function without(record: Answers, id: string): Record<string, number | string> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

function opensHelp(id: string, { answers }: State, survey: Survey): boolean {
  const question = findQuestion(id, survey);
  if (!question) return false;
  return findAlerts(question.instrument, answersTo(question.instrument, answers)).some(
    ({ action, when }) => action === 'crisis' && 'item' in when && when.item === question.item.id,
  );
}

function nextAfter(
  { id, isChange }: { id: string; isChange: boolean },
  { answers, skipped }: State,
  survey: Survey,
): Screen {
  if (isUnder18(answers)) return { kind: 'result' };
  const visible = visibleQuestions(survey, answers);
  const next = isChange
    ? visible.find((question) => answers[question.id] === undefined && !skipped.has(question.id))
    : visible[visible.findIndex((question) => question.id === id) + 1];
  return next ? { kind: 'question', id: next.id, isChange } : { kind: 'review' };
}

function isVisible(id: string, answers: Answers, survey: Survey): boolean {
  return visibleQuestions(survey, answers).some((question) => question.id === id);
}

function findQuestion(id: string, survey: Survey): Question | undefined {
  return allQuestions(survey).find((question) => question.id === id);
}

function ownValue(record: Answers, id: string): number | string | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
