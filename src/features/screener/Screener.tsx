import './screener.css';
import './question.css';
import './answers.css';
import './help.css';
import './result.css';
import './sheet.css';
import { useRef, type MouseEvent, type ReactNode } from 'react';
import { withBase } from '#lib/web/with-base.ts';
import { captionOf, partOf } from './caption.ts';
import { pageOf, screenOf } from './flow.ts';
import { Foot } from './parts/Foot.tsx';
import { HelpLinks } from './parts/HelpLinks.tsx';
import { HelpPage } from './parts/HelpPage.tsx';
import { NotePage } from './parts/NotePage.tsx';
import { QuestionPage } from './parts/QuestionPage.tsx';
import { ResultPage } from './parts/ResultPage.tsx';
import { ReviewPage } from './parts/ReviewPage.tsx';
import { StartPage } from './parts/StartPage.tsx';
import { useSelfCheck } from './parts/useSelfCheck.tsx';
import { visibleQuestions } from './questions.ts';
import { chosen } from './state.ts';
import { footWords, helpWords, startWords } from './words.ts';

interface Props {
  siteName: string;
  /** What the start page says, drawn by the server. */
  children: ReactNode;
}

/**
 * The self-check. All answers live in memory here: nothing is sent, stored or put in the address.
 * What happens is decided in flow.ts; this file only draws it.
 */
export function Screener({ siteName, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { survey, state, send, isReady, isNotKept } = useSelfCheck(siteName, root);
  const screen = screenOf(state, survey);
  const visible = visibleQuestions(survey, state.answers);
  const page = pageOf(screen, state.answers, survey);
  const noted = screen.kind === 'note' && survey.find(({ id }) => id === screen.id);
  const notice = state.isCleared ? startWords.cleared : isNotKept ? startWords.notKept : null;
  const hasStarted = screen.kind !== 'intro';

  const goOn = () => send({ t: 'continue' });
  const skipPart = () => send({ t: 'skipPart' });
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
          <a href={withBase('/self-check/')} onClick={goBack}>
            <span aria-hidden="true">←</span> Back
          </a>
        </p>
      )}
      {!hasStarted && (
        <StartPage isReady={isReady} notice={notice} onStart={goOn}>
          {children}
        </StartPage>
      )}
      {noted && (
        <NotePage
          instrument={noted}
          caption={partOf(noted, visible)}
          onContinue={goOn}
          onSkipPart={skipPart}
        />
      )}
      {page && (
        <QuestionPage
          key={page.id}
          page={page}
          caption={captionOf(page.questions[0], visible)}
          valueOf={(id) => chosen(state, id)}
          hasError={state.hasError}
          onAnswer={(id, value) => send({ t: 'answer', id, value })}
          onContinue={goOn}
          onSkip={() => send({ t: 'skip' })}
          onSkipPart={skipPart}
        />
      )}
      {screen.kind === 'help' && <HelpPage onContinue={goOn} onClear={clear} />}
      {screen.kind === 'review' && (
        <ReviewPage
          questions={visible}
          answers={state.answers}
          onChange={(id) => send({ t: 'change', id })}
          onContinue={goOn}
        />
      )}
      {screen.kind === 'result' && (
        <ResultPage
          survey={survey}
          answers={state.answers}
          isCrisis={state.isCrisis}
          siteName={siteName}
          onBackToMood={() => send({ t: 'change', id: 'phq9.q1' })}
        />
      )}
      {isReady && <Foot key={state.step} onClear={clear} />}
    </div>
  );
}
