interface Props {
  /** `buttons` as large targets, `line` short enough for one line. */
  shape: 'line' | 'buttons';
}

/** Call, text and chat with 988. The chat opens a new tab, so that answers here are not lost. */
export function HelpLinks({ shape }: Props) {
  return (
    <span className={`check-help-${shape}`}>
      <a href="tel:988">Call 988</a> <a href="sms:988">Text 988</a>{' '}
      <a href="https://988lifeline.org/" target="_blank" rel="noopener noreferrer">
        {shape === 'buttons' ? (
          'Chat online with 988 (opens a new tab)'
        ) : (
          <>
            Chat <span className="visually-hidden">online with 988 (opens a new tab)</span>
          </>
        )}
      </a>
    </span>
  );
}
