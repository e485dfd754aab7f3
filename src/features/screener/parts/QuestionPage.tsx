import type { MouseEvent } from 'react';
import { ageQuestionId } from '../one-scale/age.ts';
import type { Question } from '../one-scale/questions.ts';
import { questionWords } from '../words.ts';
import { HelpLinks } from './HelpLinks.tsx';

interface Props {
  question: Question;
  value: number | string | undefined;
  hasError: boolean;
  onAnswer: (value: number | string) => void;
  onContinue: () => void;
  onSkip: () => void;
}

/** One question. Choosing moves nothing: only Continue and Skip go on. */
export function QuestionPage(props: Props) {
  const { question, value, hasError, onAnswer, onContinue, onSkip } = props;
  const { id, instrument, item } = question;
  const scored = instrument.items.filter(({ isScored }) => isScored);
  // The first page shows the sentence as it is printed on the form; the others run on from it.
  const lead = scored[0]?.id === item.id ? instrument.lead : instrument.itemLead;
  const canSkip = id !== ageQuestionId;
  const error = canSkip ? questionWords.error : questionWords.errorNoSkip;
  const idOf = (index: number) => `${id.replace('.', '-')}-${index}`;

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    onContinue();
  };
  const toFirstAnswer = (event: MouseEvent) => {
    // A jump by address would put the id of the question into the browser's history.
    event.preventDefault();
    document.getElementById(idOf(0))?.focus();
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
          <a href={`#${idOf(0)}`} onClick={toFirstAnswer}>
            {error}
          </a>
        </div>
      )}
      <p className="check-caption">{captionOf(question)}</p>
      <fieldset aria-describedby={hasError ? 'check-field-error' : undefined}>
        <legend>
          <h1 className={item.text.length > 90 ? 'is-long' : undefined} tabIndex={-1}>
            {item.isScored && <span className="check-item-lead">{lead} </span>}
            {item.text}
          </h1>
        </legend>
        {hasError && (
          <p className="check-field-error" id="check-field-error">
            <b>Error:</b> {error}
          </p>
        )}
        {item.options.map((option, index) => (
          <label className="check-answer" key={option.value} htmlFor={idOf(index)}>
            <input
              type="radio"
              id={idOf(index)}
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onAnswer(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      <HelpHere question={question} value={value} />
      <p className="check-actions">
        <button type="submit" className="check-button">
          Continue
        </button>
        {canSkip && (
          <button type="button" className="check-link" onClick={onSkip}>
            {questionWords.skip}
          </button>
        )}
      </p>
    </form>
  );
}

// On the item that can open the help page: a quiet line from the start, and a box once an answer
// that would open it is chosen. The empty status is there before its words, so they are read out.
function HelpHere({ question: { instrument, item }, value }: Pick<Props, 'question' | 'value'>) {
  const alert = instrument.alerts.find(
    ({ action, when }) => action === 'crisis' && 'item' in when && when.item === item.id,
  );
  if (!alert || !('item' in alert.when)) return null;
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

function captionOf({ instrument, item }: Question): string {
  if (!instrument.scoring) return instrument.title;
  const scored = instrument.items.filter(({ isScored }) => isScored);
  if (!item.isScored) return 'One more question';
  return `Question ${scored.indexOf(item) + 1} of ${scored.length}`;
}
