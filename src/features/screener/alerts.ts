import { answerTo, isMet, pointsFor } from './conditions.ts';
import { shownItems } from './questions.ts';
import type { Alert, AlertCondition, Answers, Instrument, Item } from './types.ts';

/** What is known of a total: itself, or the least that it can be. */
export interface Known {
  total: number | null;
  atLeast: number | null;
}

/**
 * The alerts that the answers to one instrument raise, in the order of the file. `known` is its
 * total, where it has one. Items that are not asked raise nothing.
 */
export function findAlerts(
  instrument: Instrument,
  answers: Answers,
  known: Known | undefined,
): Alert[] {
  const shown = shownItems(instrument, answers);
  return instrument.alerts.filter(({ when }) => isRaised(when, instrument, shown, answers, known));
}

/** The crisis alert that the answer to one item raises. Undefined for most items. */
export function crisisAlertOf(instrument: Instrument, item: Item): Alert | undefined {
  return instrument.alerts.find(
    ({ action, when }) => action === 'crisis' && 'item' in when && when.item === item.id,
  );
}

function isRaised(
  when: AlertCondition,
  instrument: Instrument,
  shown: readonly Item[],
  answers: Answers,
  known: Known | undefined,
): boolean {
  if ('totalAtLeast' in when) {
    const total = known?.total ?? known?.atLeast ?? null;
    if (total === null || total < when.totalAtLeast) return false;
    const { unlessZero } = when;
    const others = instrument.items.filter(({ id }) => unlessZero?.includes(id));
    return !unlessZero || others.some((item) => (pointsFor(instrument, item, answers) ?? 0) > 0);
  }
  const itemId = 'skipped' in when ? when.skipped : when.item;
  const item = shown.find(({ id }) => id === itemId);
  if (!item) return false;
  const value = answerTo(instrument, item, answers);
  if ('skipped' in when) return value === undefined;
  const id = `${instrument.id}.${item.id}`;
  if (value === undefined) return false;
  return isMet(
    'is' in when ? { anyOf: [id], is: [when.is] } : { anyOf: [id], atLeast: when.atLeast },
    {
      [id]: value,
    },
  );
}
