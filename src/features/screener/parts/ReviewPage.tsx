import { answerText } from '../answer-text.ts';
import type { Question } from '../questions.ts';
import type { Answers } from '../types.ts';
import { reviewWords } from '../words.ts';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  onChange: (id: string) => void;
  onContinue: () => void;
}

/** Everything that was asked, by part, with what was answered and a way to change it. */
export function ReviewPage({ questions, answers, onChange, onContinue }: Props) {
  const parts = [...new Set(questions.map(({ instrument }) => instrument.part))];
  return (
    <>
      <h1 tabIndex={-1}>{reviewWords.heading}</h1>
      <p className="lead">{reviewWords.lead}</p>
      {parts.map((part) => (
        <section key={part} aria-label={part}>
          <h2>{part}</h2>
          <dl className="check-review">
            {questions
              .filter(({ instrument }) => instrument.part === part)
              .map((question) => (
                <div key={question.id}>
                  <dt>{question.item.text}</dt>
                  <dd>
                    <span>{answerText(question, answers)}</span>
                    <button
                      type="button"
                      className="check-link"
                      onClick={() => onChange(question.id)}
                    >
                      Change <span className="visually-hidden">: {question.item.text}</span>
                    </button>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className="check-actions">
        <button type="button" className="check-button" onClick={onContinue}>
          {reviewWords.go}
        </button>
      </p>
    </>
  );
}
