import { startWords } from '../words.ts';
import { HelpLinks } from './HelpLinks.tsx';

interface Props {
  /** False on the server and until the script runs: the button waits. */
  isReady: boolean;
  notice: string | null;
  onStart: () => void;
}

/** The page before the first question, and the only one that exists without JavaScript. */
export function StartPage({ isReady, notice, onStart }: Props) {
  return (
    <>
      {notice && (
        <p className="check-notice" role="status">
          {notice}
        </p>
      )}
      <h1 tabIndex={-1}>{startWords.heading}</h1>
      <p className="lead">{startWords.lead}</p>
      <ul className="check-points">
        {startWords.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        {startWords.help} <HelpLinks shape="line" />
      </p>
      <noscript>
        <p className="check-notice">
          The questions need JavaScript, and it is off.{' '}
          <a href="/self-check/paper/">The paper copy</a> has the same questions and the key to add
          them up.
        </p>
      </noscript>
      <p className="check-actions">
        <button
          type="button"
          className="check-button needs-script"
          disabled={!isReady}
          onClick={onStart}
        >
          Start
        </button>
        <a className="check-link" href="/self-check/paper/">
          Use a paper copy
        </a>
      </p>
    </>
  );
}
