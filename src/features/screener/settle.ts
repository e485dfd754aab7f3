import { visibleQuestions } from './questions.ts';
import { chosen, type State } from './state.ts';
import type { Answers, AnswerValue, Survey } from './types.ts';

/**
 * Commits what is chosen for these questions: an answer, or a skip where nothing is. Drops every
 * answer, draft and skip of a question that is no longer asked because of it.
 */
export function settle(state: State, ids: readonly string[], survey: Survey): State {
  const answers = without(state.answers, ids);
  const skipped = new Set(state.skipped);
  for (const id of ids) {
    const value = chosen(state, id);
    if (value === undefined) skipped.add(id);
    else {
      answers[id] = value;
      skipped.delete(id);
    }
  }
  const visible = new Set(visibleQuestions(survey, answers).map(({ id }) => id));
  const keep = (record: Answers) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => visible.has(id)));
  return {
    ...state,
    answers: keep(answers),
    drafts: keep(without(state.drafts, ids)),
    skipped: new Set([...skipped].filter((id) => visible.has(id))),
  };
}

/** A copy of the record without some of its keys. */
export function without(record: Answers, ids: readonly string[]): Record<string, AnswerValue> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}
