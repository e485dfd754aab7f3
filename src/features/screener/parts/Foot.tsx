import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { footWords, leaveAddress } from '../words.ts';

interface Props {
  /** Wipes everything, at once. */
  onClear: () => void;
}

/** At the foot of every question: who sees the answers, and two ways to be rid of them. */
export function Foot({ onClear }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);

  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (hasAsked.current) opener.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);

  return (
    <section className="check-foot screen-only" aria-label="Your privacy">
      <p>{footWords.privacy}</p>
      {isAsking ? (
        <div role="group" aria-labelledby="check-clear">
          <p id="check-clear" ref={question} tabIndex={-1}>
            <b>{footWords.clearQuestion}</b>
          </p>
          <p className="check-foot-links">
            <button type="button" className="check-link" onClick={onClear}>
              {footWords.clearYes}
            </button>
            <button type="button" className="check-link" onClick={() => setIsAsking(false)}>
              {footWords.clearNo}
            </button>
          </p>
        </div>
      ) : (
        <p className="check-foot-links">
          <button
            type="button"
            className="check-link"
            ref={opener}
            onClick={() => setIsAsking(true)}
          >
            {footWords.clear}
          </button>
          <LeaveLink onClear={onClear} />
        </p>
      )}
      <p>{footWords.leaveNote}</p>
    </section>
  );
}

/** Wipes the answers, then puts a neutral page in this one's place in the history. */
function LeaveLink({ onClear }: Props) {
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    onClear();
    location.replace(leaveAddress);
  };
  return (
    <a className="check-link" href={leaveAddress} rel="noopener noreferrer" onClick={leave}>
      {footWords.leave}
    </a>
  );
}
