import { crisisAlertOf, findAlerts } from './alerts.ts';
import { isOffered } from './conditions.ts';
import { visiblePages, type Page } from './pages.ts';
import { isUnder18 } from './questions.ts';
import { settle, without } from './settle.ts';
import { chosen, initialState, type FlowEvent, type Screen, type State } from './state.ts';
import type { Answers, AnswerValue, Survey } from './types.ts';
import { isKnownSurvey } from './versions.ts';

/**
 * The next state. An event that makes no sense here changes nothing, and nothing starts with a
 * questionnaire that the rules were not written for. Throws nothing.
 */
export function reduce(state: State, event: FlowEvent, survey: Survey): State {
  const screen = screenOf(state, survey);
  switch (event.t) {
    case 'answer':
      return choose(state, screen, event, survey);
    case 'continue':
      return goOn(state, screen, survey);
    case 'skip':
      return skip(state, screen, survey);
    case 'skipPart':
      return skipPart(state, screen, survey);
    case 'back':
      return goTo(state, state.step - 1);
    case 'goto':
      return goTo(state, event.step);
    case 'change':
      return change(state, screen, event.id, survey);
    case 'clear':
      return { ...initialState, isCleared: true };
    default:
      return state;
  }
}

/** The screen to show. A page that later answers have hidden gives way to the review. */
export function screenOf({ trail, step, answers }: State, survey: Survey): Screen {
  const screen = trail[step] ?? { kind: 'intro' };
  if (screen.kind !== 'question' && screen.kind !== 'note') return screen;
  const isThere = visiblePages(survey, answers).some(
    ({ id, instrument }) => (screen.kind === 'note' ? instrument.id : id) === screen.id,
  );
  return isThere ? screen : { kind: 'review' };
}

/** The page of a screen that asks something. Undefined for any other. */
export function pageOf(screen: Screen, answers: Answers, survey: Survey): Page | undefined {
  if (screen.kind !== 'question') return undefined;
  return visiblePages(survey, answers).find(({ id }) => id === screen.id);
}

function choose(
  state: State,
  screen: Screen,
  { id, value }: { id: string; value: AnswerValue },
  survey: Survey,
): State {
  const page = pageOf(screen, state.answers, survey);
  const question = page?.questions.find((candidate) => candidate.id === id);
  if (!question || !isOffered(question.instrument, question.item, value)) return state;
  return { ...state, drafts: { ...state.drafts, [id]: value } };
}

function goOn(state: State, screen: Screen, survey: Survey): State {
  switch (screen.kind) {
    case 'intro': {
      const first = isKnownSurvey(survey) ? visiblePages(survey, state.answers)[0] : undefined;
      return first ? push(state, { kind: 'question', id: first.id, isChange: false }) : state;
    }
    case 'note': {
      const page = visiblePages(survey, state.answers).find(
        ({ instrument }) => instrument.id === screen.id,
      );
      return page ? push(state, { ...screen, kind: 'question', id: page.id }) : state;
    }
    case 'question': {
      const page = pageOf(screen, state.answers, survey);
      if (!page) return state;
      const isOpen = page.questions.some(({ id }) => chosen(state, id) === undefined);
      return isOpen ? { ...state, hasError: true } : leave(state, screen, page, survey);
    }
    case 'help':
      return push(state, nextAfter(screen, state, survey));
    case 'review':
      return push(state, { kind: 'result' });
    case 'result':
      return state;
  }
}

// Of a page with one question, a choice that was not continued past is dropped. Of a page with
// several, the choices made are answers, and only the open questions are skipped.
function skip(state: State, screen: Screen, survey: Survey): State {
  const page = pageOf(screen, state.answers, survey);
  if (!page || screen.kind !== 'question') return state;
  if (page.questions.some(({ item }) => item.isRequired)) return state;
  const [only, ...others] = page.questions;
  if (others.length > 0) return leave(state, screen, page, survey);
  const { drafts, answers } = state;
  return leave(
    { ...state, drafts: without(drafts, [only.id]), answers: without(answers, [only.id]) },
    ...([screen, page, survey] as const),
  );
}

function skipPart(state: State, screen: Screen, survey: Survey): State {
  const pages = visiblePages(survey, state.answers);
  const page = pages.find(({ id, instrument }) =>
    screen.kind === 'note' ? instrument.id === screen.id : 'id' in screen && id === screen.id,
  );
  if (!page || !('id' in screen) || screen.kind === 'help') return state;
  const own = pages.filter(({ instrument }) => instrument.id === page.instrument.id);
  const questions = own.flatMap((one) => one.questions);
  if (questions.some(({ item }) => item.isRequired)) return state;
  const ids = questions.map(({ id }) => id);
  const { drafts, answers } = state;
  const bare = { ...state, drafts: without(drafts, ids), answers: without(answers, ids) };
  const skipped = settle(bare, ids, survey);
  const last = visiblePages(survey, skipped.answers).findLast(
    ({ instrument }) => instrument.id === page.instrument.id,
  );
  return push(skipped, nextAfter({ ...screen, id: last?.id ?? page.id }, skipped, survey));
}

function change(state: State, screen: Screen, id: string, survey: Survey): State {
  const page = visiblePages(survey, state.answers).find(
    (candidate) => candidate.id === id || candidate.questions.some((one) => one.id === id),
  );
  if ((screen.kind !== 'review' && screen.kind !== 'result') || !page) return state;
  return push(state, { kind: 'question', id: page.id, isChange: true });
}

function leave(
  state: State,
  screen: Screen & { kind: 'question' },
  { instrument, questions }: Page,
  survey: Survey,
): State {
  const settled = settle(
    state,
    questions.map(({ id }) => id),
    survey,
  );
  const raised = findAlerts(instrument, settled.answers, undefined);
  const opensHelp = questions.some(({ item }) => {
    const alert = crisisAlertOf(instrument, item);
    return alert && raised.includes(alert);
  });
  if (!opensHelp) return push(settled, nextAfter(screen, settled, survey));
  return push({ ...settled, isCrisis: true }, { ...screen, kind: 'help' });
}

function goTo(state: State, step: number): State {
  if (state.trail[step] === undefined || step === state.step) return state;
  return { ...state, step, hasError: false, isCleared: false };
}

function push(state: State, screen: Screen): State {
  const trail = [...state.trail.slice(0, state.step + 1), screen];
  return { ...state, trail, step: trail.length - 1, hasError: false, isCleared: false };
}

function nextAfter(
  { id, isChange }: { id: string; isChange: boolean },
  { answers, skipped }: State,
  survey: Survey,
): Screen {
  if (isUnder18(answers)) return { kind: 'result' };
  const pages = visiblePages(survey, answers);
  const isOpen = (question: { id: string }) =>
    answers[question.id] === undefined && !skipped.has(question.id);
  const next = isChange
    ? pages.find(({ questions }) => questions.some(isOpen))
    : pages[pages.findIndex((page) => page.id === id) + 1];
  if (!next) return { kind: 'review' };
  // The note stands before a part of which nothing has been answered or skipped yet.
  const own = pages.filter(({ instrument }) => instrument.id === next.instrument.id);
  const isUntouched = own.every(({ questions }) => questions.every(isOpen));
  return next.instrument.contentNote && isUntouched
    ? { kind: 'note', id: next.instrument.id, isChange }
    : { kind: 'question', id: next.id, isChange };
}
