import { resultWords } from './result-words.ts';
import type { Instrument, Score } from './types.ts';

// Their ranges have names; those of the others are told by where the cut is.
const namedRanges: ReadonlySet<string> = new Set(['phq9', 'gad7']);

/** "PHQ-9 total: 17 of 27. Clinicians call this range moderately severe." Empty without a number. */
export function totalLine({ id, name, items, scoring }: Instrument, score: Score): string {
  const count = items.filter(({ isScored }) => isScored).length;
  if (!scoring || count < 2) return '';
  const number = score.total ?? score.atLeast;
  if (number === null) return '';
  const about = score.isEstimated ? 'about ' : score.total === null ? 'at least ' : '';
  const words = [`${name} total: ${about}${number} of ${scoring.range.max}.`];
  if (score.band && !scoring.hasOwnBands) {
    const { label } = score.band;
    words.push(namedRanges.has(id) ? `Clinicians call this range ${label}.` : `Range: ${label}.`);
  }
  if (score.isStrictlyPositive && id === 'pcptsd5') {
    words.push(`Also at or above the stricter cut of ${scoring.strictFrom}.`);
  }
  if (score.isEstimated) {
    words.push(
      `It is only a guide: it rests on the ${count - score.missing} questions you answered.`,
    );
  }
  if (score.isAllFrom) words.push(resultWords.withinLimits);
  return words.join(' ');
}
