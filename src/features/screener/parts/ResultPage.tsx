import { useMemo, useState } from 'react';
import { withBase } from '#lib/web/with-base.ts';
import { readingFor } from '../reading.ts';
import { resultWords } from '../result-words.ts';
import { finishRun } from '../run.ts';
import type { Answers, Decision, Survey } from '../types.ts';
import { Notes } from './Notes.tsx';
import { Outcome } from './Outcome.tsx';
import { PrintSummary } from './PrintSummary.tsx';
import { SafetyPoints } from './SafetyPoints.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Licence, Totals } from './Totals.tsx';

interface Props {
  survey: Survey;
  answers: Answers;
  /** Latched: also when the answer that opened the help was changed since. */
  isCrisis: boolean;
  siteName: string;
  onBackToMood: () => void;
}

/** The result: on screen the words, in print a sheet for a doctor. The numbers come last. */
export function ResultPage({ survey, answers, isCrisis, siteName, onBackToMood }: Props) {
  const [isHidden, setIsHidden] = useState(false);
  const run = useMemo(() => finishRun(survey, answers, isCrisis), [survey, answers, isCrisis]);
  const { decision } = run;
  const words = <Outcome decision={decision} onBackToMood={onBackToMood} />;
  if (decision.outcome === 'under_18') return <div className="flow check-result">{words}</div>;
  return (
    <>
      <div className="flow check-result screen-only">
        {words}
        <SafetyPoints decision={decision} />
        <Notes run={run} />
        <h2>{resultWords.keepHeading}</h2>
        <TakeAway {...{ run, siteName, isHidden }} onHide={setIsHidden} />
        <Reading decision={decision} />
        <h2>{resultWords.scoreHeading}</h2>
        <Totals run={run} scales={survey} />
        <Licence scales={survey.filter(({ id }) => run.scores[id])} />
      </div>
      <PrintSummary run={run} isHidden={isHidden} />
    </>
  );
}

// Pages of this site; one outcome names the finder, after all else.
function Reading({ decision }: { decision: Decision }) {
  const isFinderNamed =
    decision.outcome === 'worth_asking' && !decision.overlays.includes('crisis');
  return (
    <>
      <h2>{resultWords.readHeading}</h2>
      <p className="check-quiet">{resultWords.readLead}</p>
      <ul>
        {readingFor(decision).map(({ href, label }) => (
          <li key={href}>
            <a href={withBase(href)}>{label}</a>
          </li>
        ))}
        <li>
          <a href={withBase('/help-now/')}>More ways to get help now</a>
        </li>
        {isFinderNamed && (
          <li>
            <a href={withBase('/find-a-clinic/')}>{resultWords.finder}</a>
          </li>
        )}
      </ul>
    </>
  );
}
