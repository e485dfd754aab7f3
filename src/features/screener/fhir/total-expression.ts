import type { Instrument } from '../types.ts';
import { codesOf } from './codes.ts';

/**
 * FHIRPath that works out a total from the answers alone: empty when an item is unanswered, and 0
 * where one answer ends the scale. A record system can check us with it.
 */
export function totalExpression({ id, items, scoring }: Instrument): string {
  const { items: codes = {}, answers = {} } = codesOf[id] ?? {};
  const scored = items.filter(({ isScored }) => isScored);
  const links = scored.map((item) => `'/${codes[item.id]}'`).join('|');
  const given = `%resource.item.where(linkId in (${links})).answer`;
  const total =
    scoring?.method === 'mean'
      ? `(${given}.value.sum() / ${scored.length}).round(${scoring.decimals ?? 0})`
      : `${given}.weight().sum()`;
  const whole = `iif(${given}.count() = ${scored.length}, ${total}, {})`;
  const zeroItem = items.find((item) => item.id === scoring?.zeroWhen?.item);
  if (!zeroItem) return whole;
  const code = answers[zeroItem.answers]?.[String(scoring?.zeroWhen?.is)];
  const ends = `%resource.item.where(linkId = '/${codes[zeroItem.id]}').answer.value.code = '${code}'`;
  return `iif(${ends}, 0, ${whole})`;
}
