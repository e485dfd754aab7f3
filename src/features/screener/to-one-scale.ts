import type { Instrument as OneScale } from './one-scale/types.ts';
import type { Instrument } from './types.ts';

/** The mood questionnaire in the shape that the pages of one scale alone read. */
export function toOneScale({ answers, ...mood }: Instrument): OneScale {
  const { id, name, title, version, lead, itemLead, scoring, licence } = mood;
  if (!scoring || scoring.positiveFrom === undefined) {
    throw new Error(`${id}: must have a scoring with a cut, found none.`);
  }
  const { range, maxMissing, positiveFrom, bands } = scoring;
  return {
    ...{ id, name, title, version, lead, itemLead, licence },
    items: mood.items.map(({ id: itemId, text, isScored, showIf, answers: list }) => ({
      ...{ id: itemId, text, isScored },
      options: (answers[list] ?? []).map(({ value, text: words }) => ({ value, text: words })),
      showIf:
        showIf && 'atLeast' in showIf
          ? { ...showIf, anyOf: showIf.anyOf.map((one) => one.replace(`${id}.`, '')) }
          : undefined,
    })),
    scoring: { method: 'sum', ...{ range, maxMissing, positiveFrom, bands } },
    alerts: mood.alerts.flatMap(({ id: alertId, when, action }) =>
      !('is' in when) && action !== 'note' && action !== 'flag'
        ? { id: alertId, when, action }
        : [],
    ),
  };
}
