import type { Instrument } from '../types.ts';
import { questionWords } from '../words.ts';

interface Props {
  instrument: Instrument;
  caption: string;
  onContinue: () => void;
  onSkipPart: () => void;
}

/** Before a part that may hurt: what it asks, and a way around it. */
export function NotePage({ instrument, caption, onContinue, onSkipPart }: Props) {
  return (
    <>
      <p className="check-caption">{caption}</p>
      <h1 tabIndex={-1}>{instrument.part}</h1>
      <p className="lead">{instrument.contentNote}</p>
      <p className="check-actions">
        <button type="button" className="check-button" onClick={onContinue}>
          Continue
        </button>
        <button type="button" className="check-link" onClick={onSkipPart}>
          {questionWords.skipPart}
        </button>
      </p>
    </>
  );
}
