import { findAlerts } from './alerts.ts';
import { answerTo } from './conditions.ts';
import { findFlagged, rollUp } from './flagged.ts';
import { isUnder18, visibleQuestions } from './questions.ts';
import type {
  Alert,
  Answers,
  Decision,
  FlaggedPoint,
  Need,
  NoteId,
  OutcomeId,
  OverlayId,
  Safety,
  Scores,
  Survey,
} from './types.ts';

const outcomes: Readonly<Record<Need, Readonly<Record<Safety, OutcomeId>>>> = {
  N3: { clear: 'worth_asking', check: 'doctor_first', stop: 'doctor_first_strong' },
  N2: { clear: 'other_first', check: 'other_first', stop: 'doctor_first_strong' },
  N1: { clear: 'mild', check: 'mild', stop: 'mild' },
  N0: { clear: 'few', check: 'few', stop: 'few' },
  NX: { clear: 'not_enough', check: 'not_enough', stop: 'doctor_first_strong' },
};

/**
 * What the result says. The outcome follows from need and safety alone: thoughts of suicide bring
 * help to the top of the page, and never lead to another outcome. `isLatched`: help was opened
 * before and stays, whatever item 9 says now.
 */
export function decide(
  survey: Survey,
  answers: Answers,
  scores: Scores,
  isLatched = false,
): Decision {
  const flagged = findFlagged(survey, answers, scores);
  const need = needOf(survey, answers, scores);
  const safety = rollUp(flagged);
  const isYoung = isUnder18(answers);
  return {
    ...{ need, safety, flagged },
    outcome: isYoung ? 'under_18' : outcomes[need][safety],
    overlays: overlaysOf(survey, answers, scores, isLatched),
    notes: isYoung ? [] : notesOf(survey, answers, scores, { need, safety, flagged }),
    unanswered: isYoung ? [] : unansweredIn(survey, answers),
  };
}

function unansweredIn(survey: Survey, answers: Answers): string[] {
  return visibleQuestions(survey, answers)
    .filter(({ item }) => item.safety)
    .filter(({ instrument, item }) => answerTo(instrument, item, answers) === undefined)
    .map(({ id }) => id);
}

function needOf(survey: Survey, answers: Answers, scores: Scores): Need {
  const mood = scores['phq9'];
  if (!mood || mood.total === null) return 'NX';
  if (mood.isPositive) return hasTwoWithoutEnough(survey, answers) ? 'N3' : 'N2';
  return mood.band?.id === 'mild' ? 'N1' : 'N0';
}

// Two or more full trials, and the best of them left more than half of the trouble. Someone who is
// not sure how many is not counted here: the note about records is for them.
function hasTwoWithoutEnough(survey: Survey, answers: Answers): boolean {
  const trials = treatment(survey, answers, 't1');
  const helped = treatment(survey, answers, 't3');
  return (trials === '2' || trials === '3plus') && (helped === 'none' || helped === 'under_half');
}

function treatment(survey: Survey, answers: Answers, itemId: string): unknown {
  const treat = survey.find(({ id }) => id === 'treat');
  const item = treat?.items.find(({ id }) => id === itemId);
  return treat && item ? answerTo(treat, item, answers) : undefined;
}

function alertsOf(survey: Survey, answers: Answers, scores: Scores): Alert[] {
  return survey.flatMap((instrument) => {
    // A questionnaire that has a total but was not asked raises nothing.
    if (instrument.scoring && !scores[instrument.id]) return [];
    return findAlerts(instrument, answers, scores[instrument.id]);
  });
}

function overlaysOf(
  survey: Survey,
  answers: Answers,
  scores: Scores,
  isLatched: boolean,
): OverlayId[] {
  const actions = new Set(alertsOf(survey, answers, scores).map(({ action }) => action));
  if (isLatched) actions.add('crisis');
  return (['crisis', 'support', 'urgent'] as const).filter((action) => actions.has(action));
}

function notesOf(
  survey: Survey,
  answers: Answers,
  scores: Scores,
  { need, safety, flagged }: { need: Need; safety: Safety; flagged: readonly FlaggedPoint[] },
): NoteId[] {
  const reasons = answers['start.reason'];
  const therapy = treatment(survey, answers, 't4');
  const own = new Set(
    survey.flatMap(({ items }) => items.flatMap(({ id, safety: point }) => (point ? id : []))),
  );
  const rules: Readonly<Record<NoteId, boolean>> = {
    note_ptsd: scores['pcptsd5']?.isPositive === true,
    note_anxiety: scores['gad7']?.isPositive === true,
    note_pain: typeof reasons === 'object' && reasons.includes('pain'),
    note_alcohol: flagged.some(({ id }) => id === 's_alcohol'),
    note_therapy: therapy === 'no' || therapy === 'unsure',
    note_records: treatment(survey, answers, 't1') === 'unsure',
    note_safety_items: flagged.some(({ id }) => own.has(id)),
    note_low_need_stop: (need === 'N0' || need === 'N1') && safety === 'stop',
  };
  // The keys of the record above are its type.
  return (Object.keys(rules) as NoteId[]).filter((id) => rules[id]);
}
