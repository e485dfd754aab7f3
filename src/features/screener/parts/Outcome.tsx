import { outcomeWords, resultWords } from '../result-words.ts';
import type { Decision } from '../types.ts';
import { HelpLinks } from './HelpLinks.tsx';
import { HelpPanel } from './HelpPanel.tsx';

interface Props {
  decision: Decision;
  onBackToMood: () => void;
}

/** What the answers may mean and what to do next. After thoughts of suicide, help comes first. */
export function Outcome({ decision: { outcome, overlays, flagged }, onBackToMood }: Props) {
  const { heading, body, next } = outcomeWords[outcome];
  const isCrisis = overlays.includes('crisis');
  const isNow = flagged.some(({ id, answer }) => answer === 'yes' && id.endsWith('_now'));
  // A page about a treatment is not a next step for someone who thinks of suicide.
  const steps = next.filter((step) => !isCrisis || step !== resultWords.readTreatmentDay);
  return (
    <>
      {isCrisis ? (
        <>
          <HelpPanel />
          <h2>{resultWords.ready}</h2>
          <h3>{heading}</h3>
        </>
      ) : (
        <h1 tabIndex={-1}>{heading}</h1>
      )}
      {overlays.includes('urgent') && (
        <Card text={isNow ? resultWords.urgentToday : resultWords.urgent} />
      )}
      {overlays.includes('support') && <Card text={resultWords.support} />}
      <p>
        {outcome === 'few' && overlays.length === 0 && resultWords.goodToHear} {body}
      </p>
      {isCrisis && outcome === 'worth_asking' && (
        <p>
          <b>{resultWords.notForCrisis}</b>
        </p>
      )}
      {outcome !== 'under_18' && (
        <p>
          <b>{resultWords.notDiagnosis}</b>
        </p>
      )}
      <h2>{resultWords.nextHeading}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            {step === resultWords.backToMood ? (
              <button type="button" className="check-link" onClick={onBackToMood}>
                {step}
              </button>
            ) : (
              step
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Card({ text }: { text: string }) {
  return (
    <p className="check-box">
      {text} <HelpLinks shape="line" />
    </p>
  );
}
