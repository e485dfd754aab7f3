import type { Outcome } from '../one-scale/outcome.ts';
import type { Instrument } from '../one-scale/types.ts';
import { resultWords } from '../words.ts';

interface Props {
  mood: Instrument;
  outcome: Outcome;
}

/** The number, last and small, with the clinicians' word for it and how wrong it can be. */
export function Total({ mood, outcome: { score } }: Props) {
  if (score.total === null || !score.band) return null;
  const answered = mood.items.filter(({ isScored }) => isScored).length - score.missing;
  return (
    <>
      <p className="check-quiet">
        {mood.name} total: {score.isEstimated && 'about '}
        {score.total} of {mood.scoring?.range.max}. Clinicians call this range {score.band.label}.
        {score.isEstimated &&
          ` It is only a guide: it rests on the ${answered} questions you answered.`}
      </p>
      <p className="check-quiet">
        {resultWords.wrong} {resultWords.wrongSource}
      </p>
    </>
  );
}

/** Who made the questions, as their licences ask. */
export function Licence({ mood }: Pick<Props, 'mood'>) {
  return (
    <p className="check-licence">
      {mood.title}. {mood.licence.join(' ')}
    </p>
  );
}
