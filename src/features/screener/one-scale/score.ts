import type { Alert, Answers, Band, Instrument, Item } from './types.ts';

export interface Score {
  /** null when too many items are missing. */
  total: number | null;
  band: Band | null;
  /** True when missing items were filled in by the mean of the others: shown as "about". */
  isEstimated: boolean;
  isPositive: boolean;
  /** Scored items without an answer. */
  missing: number;
}

/**
 * The total and its band. Shape: `answers[itemId]` is the value chosen; a skipped item is absent,
 * and anything else that is no option of the item counts as absent. One missing item too many
 * (`scoring.maxMissing`) gives no total. Throws nothing.
 * Source: content/instruments; rounding is half up, as floor(x + 0.5).
 */
export function score(instrument: Instrument, answers: Answers): Score {
  const none = { total: null, band: null, isEstimated: false, isPositive: false };
  const { scoring, items } = instrument;
  const scored = items.filter(({ isScored }) => isScored);
  const values = scored.flatMap((item) => valueOf(item, answers) ?? []);
  const missing = scored.length - values.length;
  if (!scoring || values.length === 0 || missing > scoring.maxMissing) return { ...none, missing };

  const sum = values.reduce((total, value) => total + value, 0);
  const total = Math.floor((sum * scored.length) / values.length + 0.5);
  return {
    total,
    band: scoring.bands.find(({ min, max }) => min <= total && total <= max) ?? null,
    isEstimated: missing > 0,
    isPositive: total >= scoring.positiveFrom,
    missing,
  };
}

/** Whether an item is asked, given the answers to the others. Shape: as in `score`. */
export function isAsked(instrument: Instrument, item: Item, answers: Answers): boolean {
  const { showIf } = item;
  if (!showIf) return true;
  return instrument.items.some(
    (other) => showIf.anyOf.includes(other.id) && (valueOf(other, answers) ?? 0) >= showIf.atLeast,
  );
}

/** The alerts that these answers raise, in the order of the file. Shape: as in `score`. */
export function findAlerts(instrument: Instrument, answers: Answers): Alert[] {
  const { total } = score(instrument, answers);
  return instrument.alerts.filter(({ when }) => {
    if ('totalAtLeast' in when) return total !== null && total >= when.totalAtLeast;
    const item = instrument.items.find(
      ({ id }) => id === ('item' in when ? when.item : when.skipped),
    );
    if (!item || !isAsked(instrument, item, answers)) return false;
    const value = valueOf(item, answers);
    return 'item' in when ? value !== undefined && value >= when.atLeast : value === undefined;
  });
}

function valueOf(item: Item, answers: Answers): number | undefined {
  const value = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  const isOption = item.options.some((option) => option.value === value);
  return isOption && typeof value === 'number' ? value : undefined;
}
