import { decide, type Outcome } from '../one-scale/outcome.ts';
import type { Question } from '../one-scale/questions.ts';
import type { Answers, Instrument } from '../one-scale/types.ts';
import { outcomeWords, readingFor, resultWords } from '../words.ts';
import { HelpLinks } from './HelpLinks.tsx';
import { HelpPanel } from './HelpPanel.tsx';
import { PrintSummary } from './PrintSummary.tsx';
import { Licence, Total } from './Total.tsx';

interface Props {
  mood: Instrument;
  questions: readonly Question[];
  answers: Answers;
  isCrisis: boolean;
}

/** The result: on screen the words, in print a sheet for a doctor. */
export function ResultPage({ mood, questions, answers, isCrisis }: Props) {
  const outcome = decide(mood, answers);
  const words = <ResultWords mood={mood} outcome={outcome} isCrisis={isCrisis} />;
  if (outcome.id === 'under_18') return words;
  return (
    <>
      <div className="screen-only">{words}</div>
      <PrintSummary mood={mood} outcome={outcome} questions={questions} answers={answers} />
    </>
  );
}

// What the answers may mean and what to do next. After thoughts of suicide, help comes first.
function ResultWords({
  mood,
  outcome,
  isCrisis,
}: Pick<Props, 'mood' | 'isCrisis'> & { outcome: Outcome }) {
  const words = outcomeWords[outcome.id];
  const isPrintable = outcome.id !== 'under_18';
  // Pages about ketamine stay away from someone who has just told of thoughts of suicide.
  const reading = isCrisis ? [] : readingFor[outcome.id];
  return (
    <div className="flow check-result">
      {isCrisis ? (
        <>
          <HelpPanel />
          <h2>{resultWords.ready}</h2>
          <h3>{words.heading}</h3>
        </>
      ) : (
        <h1 tabIndex={-1}>{words.heading}</h1>
      )}
      {outcome.notes.has('urgent') && <Note text={resultWords.urgent} />}
      {outcome.notes.has('support') && <Note text={resultWords.support} />}
      {words.body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {isPrintable && (
        <p>
          <b>{resultWords.notDiagnosis}</b>
        </p>
      )}
      <h2>{resultWords.nextHeading}</h2>
      <ul>
        {words.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {isPrintable && (
        <p className="check-actions">
          <button type="button" className="check-button" onClick={() => window.print()}>
            {resultWords.print}
          </button>
          <span className="check-quiet">{resultWords.printNote}</span>
        </p>
      )}
      <h2>{resultWords.readHeading}</h2>
      <ul>
        {reading.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <a href="/help-now/">More ways to get help now</a>
        </li>
      </ul>
      {outcome.score.total !== null && (
        <>
          <h2>{resultWords.scoreHeading}</h2>
          <Total mood={mood} outcome={outcome} />
        </>
      )}
      {isPrintable && <Licence mood={mood} />}
    </div>
  );
}

function Note({ text }: { text: string }) {
  return (
    <p className="check-box">
      {text} <HelpLinks shape="line" />
    </p>
  );
}
