import { Fragment, type MouseEvent } from 'react';
import { crisisAlertOf } from '../alerts.ts';
import type { Page } from '../pages.ts';
import type { Question } from '../questions.ts';
import type { AnswerValue } from '../types.ts';
import { questionWords } from '../words.ts';
import { AnswerSet, idOf } from './AnswerSet.tsx';
import { HelpLinks } from './HelpLinks.tsx';

interface Props {
  page: Page;
  /** Where in the check this is: "Part 1 of 5: Mood · Question 3 of 9". */
  caption: string;
  valueOf: (id: string) => AnswerValue | undefined;
  hasError: boolean;
  onAnswer: (id: string, value: AnswerValue) => void;
  onContinue: () => void;
  onSkip: () => void;
  onSkipPart: () => void;
}

/** One page of the check. Choosing moves nothing: only Continue and Skip go on. */
export function QuestionPage(props: Props) {
  const { page, caption, valueOf, hasError, onAnswer, onContinue, onSkip, onSkipPart } = props;
  const { instrument, heading, questions } = page;
  const [{ item }] = questions;
  const isAlone = heading === undefined;
  const open = hasError ? questions.filter(({ id }) => valueOf(id) === undefined) : [];
  const error = item.isRequired
    ? questionWords.errorNoSkip
    : isAlone
      ? questionWords.error
      : questionWords.errorSeveral;

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    onContinue();
  };
  const toAnswer = (event: MouseEvent, id: string) => {
    // A jump by address would put the id of the question into the browser's history.
    event.preventDefault();
    document.getElementById(idOf(id, 0))?.focus();
  };

  return (
    <form autoComplete="off" noValidate onSubmit={submit}>
      {hasError && (
        <div
          className="check-error-summary"
          tabIndex={-1}
          role="alert"
          aria-labelledby="check-error"
        >
          <h2 id="check-error">There is a problem</h2>
          {open.map(({ id, item: { text } }) => (
            <p key={id}>
              <a href={`#${idOf(id, 0)}`} onClick={(event) => toAnswer(event, id)}>
                {isAlone ? error : `${error}: ${text}`}
              </a>
            </p>
          ))}
        </div>
      )}
      <p className="check-caption">{caption}</p>
      {!isAlone && <h1 tabIndex={-1}>{heading}</h1>}
      {instrument.intro && <p className="check-intro">{instrument.intro}</p>}
      {questions.map((question) => (
        <Fragment key={question.id}>
          <AnswerSet
            question={question}
            value={valueOf(question.id)}
            error={open.includes(question) ? error : null}
            isAlone={isAlone}
            onAnswer={(value) => onAnswer(question.id, value)}
          />
          <HelpHere question={question} value={valueOf(question.id)} />
        </Fragment>
      ))}
      <p className="check-actions">
        <button type="submit" className="check-button">
          Continue
        </button>
        {!item.isRequired && (
          <button type="button" className="check-link" onClick={onSkip}>
            {isAlone ? questionWords.skip : questionWords.skipRest}
          </button>
        )}
        {instrument.contentNote && (
          <button type="button" className="check-link" onClick={onSkipPart}>
            {questionWords.skipPart}
          </button>
        )}
      </p>
    </form>
  );
}

// On the item that can open the help page: a quiet line from the start, and a box once an answer
// that would open it is chosen. The empty status is there before its words, so they are read out.
function HelpHere({
  question: { instrument, item },
  value,
}: {
  question: Question;
  value: AnswerValue | undefined;
}) {
  const alert = crisisAlertOf(instrument, item);
  if (!alert || !('atLeast' in alert.when)) return null;
  const isRaised = typeof value === 'number' && value >= alert.when.atLeast;
  return (
    <>
      <p className="check-quiet">
        {questionWords.helpLine} <a href="tel:988">call</a> or <a href="sms:988">text 988</a>.
      </p>
      <div role="status">
        {isRaised && (
          <p className="check-box">
            {questionWords.chosenBox} <HelpLinks shape="line" />
          </p>
        )}
      </div>
    </>
  );
}
