import { resultWords } from '../result-words.ts';
import type { Decision, FlaggedPoint } from '../types.ts';

/** What a doctor needs to know: why each point matters and what to do, and that it closes no door. */
export function SafetyPoints({ decision: { flagged, unanswered } }: { decision: Decision }) {
  if (flagged.length + unanswered.length === 0) return null;
  return (
    <>
      <h2>{resultWords.pointsHeading}</h2>
      {flagged.length > 0 && <p>{resultWords.pointsLead}</p>}
      {unanswered.length > 0 && <p>{leftOut(unanswered.length)}</p>}
      {flagged.map((point) => (
        <section key={point.id} className="check-point">
          <h3>{point.label}</h3>
          {point.answer === 'unsure' && (
            <p>
              {resultWords.unsure} {point.level !== 'caution' && <b>{resultWords.findOut}</b>}
            </p>
          )}
          <p>
            {point.why} <b>{point.nextStep}</b>
          </p>
          <p className="check-quiet">
            {isOnLabel(point) ? resultWords.onLabel : resultWords.notNever}
          </p>
        </section>
      ))}
    </>
  );
}

/** True for what the label itself rules out; for the rest, a point closes no door. */
export function isOnLabel(point: FlaggedPoint): boolean {
  return point.isOnLabel === true && point.answer === 'yes';
}

/** Not known is never no: a question that was left out is said to be open. */
export function leftOut(count: number): string {
  return `${count === 1 ? 'One health question has' : `${count} health questions have`} no answer. ${resultWords.leftOut}`;
}
