import type { Answers, AnswerValue } from './types.ts';

/**
 * One screen of the self-check. `id` is that of a page (phq9.q9, safety.heart), for a note before a
 * part that of its instrument. `isChange`: reached from "check your answers", and goes back there.
 */
export type Screen =
  | { kind: 'intro' }
  | { kind: 'note'; id: string; isChange: boolean }
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
  /** Continue was pressed with a question of the page still open. */
  hasError: boolean;
  /** The start page says that answers were just cleared. */
  isCleared: boolean;
}

/**
 * answer: one value, or the whole list where several fit. skip: leaves the open questions of the
 * page. skipPart: leaves the whole questionnaire. change: from the review or the result, a question
 * or a page.
 */
export type FlowEvent =
  | { t: 'answer'; id: string; value: AnswerValue }
  | { t: 'continue' }
  | { t: 'skip' }
  | { t: 'skipPart' }
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

/** The number shown in the address. The help page shares that of its question, so it leaves no trace. */
export function counterOf({ trail, step }: State): number {
  return trail.slice(1, step + 1).filter(({ kind }) => kind !== 'help').length;
}

/** What is chosen for a question: the draft if there is one, else the answer. */
export function chosen({ drafts, answers }: State, id: string): AnswerValue | undefined {
  const value = ownValue(drafts, id) ?? ownValue(answers, id);
  return typeof value === 'object' && value.length === 0 ? undefined : value;
}

function ownValue(record: Answers, id: string): AnswerValue | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
