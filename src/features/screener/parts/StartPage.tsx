import type { ReactNode } from 'react';
import { withBase } from '#lib/web/with-base.ts';
import { startWords } from '../words.ts';
import { HelpLinks } from './HelpLinks.tsx';

interface Props {
  /** False on the server and until the script runs: the button waits. */
  isReady: boolean;
  notice: string | null;
  /** What the self-check is, from StartWords.astro. */
  children: ReactNode;
  onStart: () => void;
}

/** The page before the first question, and the only one that is drawn without JavaScript. */
export function StartPage({ isReady, notice, children, onStart }: Props) {
  return (
    <>
      {notice && (
        <p className="check-notice" role="status">
          {notice}
        </p>
      )}
      {children}
      <p>
        {startWords.help} <HelpLinks shape="line" />
      </p>
      <p className="check-actions">
        <button
          type="button"
          className="check-button needs-script"
          disabled={!isReady}
          onClick={onStart}
        >
          Start
        </button>
        <a className="check-link" href={withBase('/self-check/paper/')}>
          Use a paper copy
        </a>
      </p>
    </>
  );
}
