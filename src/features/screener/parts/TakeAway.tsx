import { useState } from 'react';
import { fileMakers } from '../exports.ts';
import type { Run } from '../run.ts';
import { saveFile } from '../save-file.ts';
import { takeWords } from '../words.ts';

interface Props {
  run: Run;
  siteName: string;
  isHidden: boolean;
  onHide: (isHidden: boolean) => void;
}

/** Three ways to take the answers along. Each is made here, and only when asked for. */
export function TakeAway({ run, siteName, isHidden, onHide }: Props) {
  const [isSaved, setIsSaved] = useState(false);
  const save = (kind: 'text' | 'fhir') => {
    saveFile(fileMakers[kind](run, { siteName, now: new Date(), isHidden }));
    setIsSaved(true);
  };
  return (
    <>
      <label className="check-answer" htmlFor="check-hide">
        <input
          type="checkbox"
          id="check-hide"
          checked={isHidden}
          onChange={() => onHide(!isHidden)}
        />
        <span>
          {takeWords.hide} <small className="check-quiet">{takeWords.hideNote}</small>
        </span>
      </label>
      <p className="check-actions">
        <button type="button" className="check-button" onClick={() => window.print()}>
          {takeWords.print}
        </button>
        <span className="check-quiet">{takeWords.printNote}</span>
      </p>
      <p className="check-actions">
        <button type="button" className="check-link" onClick={() => save('text')}>
          {takeWords.text}
        </button>
        <button type="button" className="check-link" onClick={() => save('fhir')}>
          {takeWords.fhir}
        </button>
      </p>
      <p className="check-quiet">{takeWords.saveNote}</p>
      <p className="check-quiet" role="status">
        {isSaved && takeWords.saved}
      </p>
    </>
  );
}
