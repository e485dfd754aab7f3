import { findAlerts } from './alerts.ts';
import { answerTo, isMet, optionsOf, pointsFor } from './conditions.ts';
import { isUnder18, shownItems } from './questions.ts';
import type { Answers, Band, Instrument, Item, Score, Scores, Scoring, Survey } from './types.ts';

/** Scores of everything that is asked and has scoring. Someone under 18 has none. */
export function scoreSurvey(survey: Survey, answers: Answers): Scores {
  if (isUnder18(answers)) return {};
  return Object.fromEntries(
    survey
      .filter(({ scoring, showIf }) => scoring && isMet(showIf, answers))
      .map((instrument) => [instrument.id, score(instrument, answers)]),
  );
}

/**
 * The total, its band, and the alerts. Shape: `answers['phq9.q9']` is the value chosen; a skipped
 * item is absent, and anything that the item does not offer counts as absent. Items that are not
 * asked are never counted. Throws nothing.
 * Source: content/instruments; rounding is half up, as floor(x + 0.5).
 */
export function score(instrument: Instrument, answers: Answers): Score {
  const counted = count(instrument, answers);
  return { ...counted, alerts: findAlerts(instrument, answers, counted) };
}

const noTotal = {
  total: null,
  atLeast: null,
  band: null,
  isEstimated: false,
  isPositive: null,
  isStrictlyPositive: null,
  isAllFrom: false,
} as const;

function count(instrument: Instrument, answers: Answers): Omit<Score, 'alerts'> {
  const { scoring } = instrument;
  if (!scoring) return { ...noTotal, missing: 0 };
  if (endsAtZero(instrument, scoring, answers)) return withTotal(scoring, 0, 0);
  const asked = shownItems(instrument, answers).filter(({ isScored }) => isScored);
  const points = asked.flatMap((item) => pointsFor(instrument, item, answers) ?? []);
  const missing = asked.length - points.length;
  const sum = points.reduce((total, value) => total + value, 0);
  if (scoring.missing === 'bounds' && missing > 0) {
    return withBounds(instrument, scoring, { asked, missing, sum });
  }
  const isTooFew = points.length === 0 || missing > scoring.maxMissing;
  if (isTooFew || (missing > 0 && scoring.missing !== 'prorate')) return { ...noTotal, missing };
  const whole = (sum * asked.length) / points.length;
  const total = roundHalfUp(scoring.method === 'mean' ? whole / asked.length : whole, scoring);
  const isAllFrom = total > 0 && hasAllFrom(instrument, scoring, sum, answers);
  return { ...withTotal(scoring, total, missing), isAllFrom };
}

function endsAtZero(instrument: Instrument, { zeroWhen }: Scoring, answers: Answers): boolean {
  const item = instrument.items.find(({ id }) => id === zeroWhen?.item);
  return item !== undefined && answerTo(instrument, item, answers) === zeroWhen?.is;
}

function withTotal(scoring: Scoring, total: number, missing: number): Omit<Score, 'alerts'> {
  return {
    ...{ total, atLeast: total, missing },
    band: bandOf(scoring, total),
    isEstimated: missing > 0,
    isPositive: reaches(scoring.positiveFrom, total, total),
    isStrictlyPositive: reaches(scoring.strictFrom, total, total),
    isAllFrom: false,
  };
}

// Yes to three of five is a positive screen whatever the two blanks would say; yes to one, with one
// blank, is a negative one. In between, nobody can say.
function withBounds(
  instrument: Instrument,
  scoring: Scoring,
  { asked, missing, sum }: { asked: readonly Item[]; missing: number; sum: number },
): Omit<Score, 'alerts'> {
  const most = Math.max(
    ...asked.flatMap((item) => optionsOf(instrument, item).map((option) => option.score ?? 0)),
  );
  const atMost = sum + missing * most;
  const band = bandOf(scoring, sum);
  const isSure = band !== null && band === bandOf(scoring, atMost);
  return {
    ...noTotal,
    missing,
    atLeast: sum,
    band: isSure ? band : null,
    isPositive: reaches(scoring.positiveFrom, sum, atMost),
  };
}

// null when the cut lies between the least and the most that the total can be.
function reaches(cut: number | undefined, atLeast: number, atMost: number): boolean | null {
  if (cut === undefined) return null;
  if (atLeast >= cut) return true;
  return atMost < cut ? false : null;
}

function bandOf({ bands }: Scoring, total: number): Band | null {
  return bands.find(({ min, max }) => min <= total && total <= max) ?? null;
}

function roundHalfUp(value: number, { decimals = 0 }: Scoring): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5) / factor;
}

function hasAllFrom(
  instrument: Instrument,
  { allFrom }: Scoring,
  sum: number,
  answers: Answers,
): boolean {
  const item = instrument.items.find(({ id }) => id === allFrom);
  return item !== undefined && pointsFor(instrument, item, answers) === sum;
}
