import { helpWords } from '../words.ts';
import { HelpPanel } from './HelpPanel.tsx';

interface Props {
  onContinue: () => void;
  onClear: () => void;
}

/** The help panel as a page of its own. Two plain choices after it; nothing is locked. */
export function HelpPage({ onContinue, onClear }: Props) {
  return (
    <>
      <HelpPanel />
      <p className="check-actions">
        <button type="button" className="check-button" onClick={onContinue}>
          {helpWords.keepGoing}
        </button>
        <button type="button" className="check-link" onClick={onClear}>
          {helpWords.stop}
        </button>
      </p>
    </>
  );
}
