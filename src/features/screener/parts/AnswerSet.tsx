import { optionsOf } from '../conditions.ts';
import type { Question } from '../questions.ts';
import type { AnswerValue, Option } from '../types.ts';

interface Props {
  question: Question;
  value: AnswerValue | undefined;
  /** What to do about it, when Continue was pressed and this one is still open. */
  error: string | null;
  /** The only question of its page: its words are the main heading. */
  isAlone: boolean;
  onAnswer: (value: AnswerValue) => void;
}

/** One question with its answers: radios, or checkboxes where several may fit. */
export function AnswerSet({ question, value, error, isAlone, onAnswer }: Props) {
  const { id, instrument, item } = question;
  const options = optionsOf(instrument, item);
  const hint = item.help && idOf(id, 'hint');
  const described = [hint, error && idOf(id, 'error')].filter(Boolean).join(' ');
  const isChosen = (one: string | number) =>
    typeof value === 'object' ? value.includes(String(one)) : value === one;
  const toggle = (one: string) => {
    const list = typeof value === 'object' ? value : [];
    onAnswer(list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
  };

  return (
    <fieldset aria-describedby={described || undefined}>
      <legend>
        {isAlone ? (
          <h1 className={item.text.length > 90 ? 'is-long' : undefined} tabIndex={-1}>
            <Lead question={question} />
            {item.text}
          </h1>
        ) : (
          item.text
        )}
      </legend>
      {item.help && (
        <p className="check-hint" id={hint}>
          {item.help}
        </p>
      )}
      {error && (
        <p className="check-field-error" id={idOf(id, 'error')}>
          <b>Error:</b> {error}
        </p>
      )}
      <div className={item.anchors ? 'check-scale' : isAlone ? undefined : 'check-row'}>
        {options.map((option, index) => (
          <label className="check-answer" key={option.value} htmlFor={idOf(id, index)}>
            <input
              type={item.isMultiple ? 'checkbox' : 'radio'}
              id={idOf(id, index)}
              name={id}
              value={option.value}
              checked={isChosen(option.value)}
              onChange={() =>
                item.isMultiple ? toggle(String(option.value)) : onAnswer(option.value)
              }
            />
            <span>{labelOf(option, item.anchors)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The id of an answer or of a line of a question. Never seen in the address. */
export function idOf(id: string, part: string | number): string {
  return `${id.replace('.', '-')}-${part}`;
}

// The first page of a scale shows the sentence as it is printed; the others run on from it.
function Lead({ question: { instrument, item } }: Pick<Props, 'question'>) {
  const isFirst = instrument.items[0]?.id === item.id;
  const rest = item.stem ?? (item.isScored ? instrument.itemLead : undefined);
  const lead = isFirst ? (instrument.lead ?? rest) : rest;
  return lead ? <span className="check-item-lead">{lead} </span> : null;
}

// Both ends of a scale say what they mean.
function labelOf({ value, text }: Option, anchors: readonly [string, string] | undefined) {
  const anchor = anchors && (value === 0 ? anchors[0] : value === 10 ? anchors[1] : '');
  return anchor ? `${text}: ${anchor}` : text;
}
