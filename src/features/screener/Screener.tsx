import './screener.css';
import './question.css';
import './help.css';
import './result.css';
import { useMemo, useRef, type MouseEvent } from 'react';
import { start } from './one-scale/age.ts';
import { chosen, screenOf } from './one-scale/flow.ts';
import { Foot } from './parts/Foot.tsx';
import { HelpLinks } from './parts/HelpLinks.tsx';
import { HelpPage } from './parts/HelpPage.tsx';
import { QuestionPage } from './parts/QuestionPage.tsx';
import { ResultPage } from './parts/ResultPage.tsx';
import { ReviewPage } from './parts/ReviewPage.tsx';
import { StartPage } from './parts/StartPage.tsx';
import { useSelfCheck } from './parts/useSelfCheck.tsx';
import { visibleQuestions } from './one-scale/questions.ts';
import type { Instrument } from './one-scale/types.ts';
import { footWords, helpWords, startWords } from './words.ts';

interface Props {
  mood: Instrument;
  siteName: string;
}

/**
 * The self-check. All answers live in memory here: nothing is sent, stored or put in the address.
 * What happens is decided in flow.ts; this file only draws it.
 */
export function Screener({ mood, siteName }: Props) {
  const survey = useMemo(() => [start, mood], [mood]);
  const root = useRef<HTMLDivElement>(null);
  const { state, send, isReady, isNotKept } = useSelfCheck(survey, siteName, root);
  const screen = screenOf(state, survey);
  const questions = visibleQuestions(survey, state.answers);
  const question = questions.find(({ id }) => screen.kind === 'question' && id === screen.id);
  const notice = state.isCleared ? startWords.cleared : isNotKept ? startWords.notKept : null;
  const hasStarted = screen.kind !== 'intro';

  const goOn = () => send({ t: 'continue' });
  const clear = () => send({ t: 'clear' });
  const goBack = (event: MouseEvent) => {
    event.preventDefault();
    history.back();
  };

  return (
    <div className="check" ref={root}>
      <p className="visually-hidden" role="status">
        {Object.keys(state.answers).length > 0 ? footWords.saved : ''}
      </p>
      {state.isCrisis && screen.kind !== 'help' && (
        <section className="check-bar screen-only" aria-label="Help now">
          <p>
            {helpWords.line} <HelpLinks shape="line" />
          </p>
        </section>
      )}
      {hasStarted && (
        <p className="check-back screen-only">
          <a href="/self-check/" onClick={goBack}>
            <span aria-hidden="true">←</span> Back
          </a>
        </p>
      )}
      {!hasStarted && <StartPage isReady={isReady} notice={notice} onStart={goOn} />}
      {question && (
        <QuestionPage
          key={question.id}
          question={question}
          value={chosen(state, question.id)}
          hasError={state.hasError}
          onAnswer={(value) => send({ t: 'answer', id: question.id, value })}
          onContinue={goOn}
          onSkip={() => send({ t: 'skip' })}
        />
      )}
      {screen.kind === 'help' && <HelpPage onContinue={goOn} onClear={clear} />}
      {screen.kind === 'review' && (
        <ReviewPage
          questions={questions}
          answers={state.answers}
          onChange={(id) => send({ t: 'change', id })}
          onContinue={goOn}
        />
      )}
      {screen.kind === 'result' && (
        <ResultPage
          mood={mood}
          questions={questions}
          answers={state.answers}
          isCrisis={state.isCrisis}
        />
      )}
      {hasStarted && <Foot key={state.step} onClear={clear} />}
    </div>
  );
}
