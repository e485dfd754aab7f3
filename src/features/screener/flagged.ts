import { findAlerts } from './alerts.ts';
import { answerTo } from './conditions.ts';
import { shownItems } from './questions.ts';
import type {
  Answers,
  DerivedPoint,
  FlaggedPoint,
  Instrument,
  Safety,
  Scores,
  Survey,
} from './types.ts';

/**
 * Every safety point that was answered yes or unsure, or that follows from other answers. Order: as
 * asked, then those that follow.
 */
export function findFlagged(survey: Survey, answers: Answers, scores: Scores): FlaggedPoint[] {
  return survey.flatMap((instrument) => [
    ...findAsked(instrument, answers),
    ...(instrument.derived ?? []).flatMap((point) => findDerived(point, survey, answers, scores)),
  ]);
}

/**
 * How safe it is to go on: stop for a yes to a stop point, check for a yes to any other or for
 * "not sure" about a stop or caution_high point, else clear. "Not sure" about a plain caution is
 * worth a line and changes nothing.
 */
export function rollUp(flagged: readonly FlaggedPoint[]): Safety {
  if (flagged.some(({ level, answer }) => level === 'stop' && answer === 'yes')) return 'stop';
  const isWorthACheck = flagged.some(
    ({ level, answer }) => answer === 'yes' || level !== 'caution',
  );
  return isWorthACheck ? 'check' : 'clear';
}

function findAsked(instrument: Instrument, answers: Answers): FlaggedPoint[] {
  return shownItems(instrument, answers).flatMap((item): FlaggedPoint[] => {
    const answer = answerTo(instrument, item, answers);
    if (!item.safety || (answer !== 'yes' && answer !== 'unsure')) return [];
    const isSensitive = item.isSensitive === true || instrument.isSensitive === true;
    return [{ ...item.safety, id: item.id, answer, isSensitive }];
  });
}

function findDerived(
  { when, isSensitive = false, ...point }: DerivedPoint,
  survey: Survey,
  answers: Answers,
  scores: Scores,
): FlaggedPoint[] {
  const answer = 'alert' in when ? fromAlert(when.alert, survey, answers, scores) : fromAnswers();
  return answer ? [{ ...point, answer, isSensitive }] : [];

  function fromAnswers(): FlaggedPoint['answer'] | undefined {
    if (!('anyOf' in when)) return undefined;
    const given = when.anyOf.map((id) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
    if (given.includes(when.yes)) return 'yes';
    return when.unsure !== undefined && given.includes(when.unsure) ? 'unsure' : undefined;
  }
}

function fromAlert(
  name: string,
  survey: Survey,
  answers: Answers,
  scores: Scores,
): FlaggedPoint['answer'] | undefined {
  const [id = '', alertId] = name.split('.');
  const instrument = survey.find((candidate) => candidate.id === id);
  if (!instrument || !scores[id]) return undefined;
  const alerts = findAlerts(instrument, answers, scores[id]);
  return alerts.some((alert) => alert.id === alertId) ? 'yes' : undefined;
}
