import type { Question } from '../one-scale/questions.ts';
import type { Answers } from '../one-scale/types.ts';
import { reviewWords } from '../words.ts';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  onChange: (id: string) => void;
  onContinue: () => void;
}

/** Everything that was asked, with what was answered and a way to change it. */
export function ReviewPage({ questions, answers, onChange, onContinue }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{reviewWords.heading}</h1>
      <p className="lead">{reviewWords.lead}</p>
      <dl className="check-review">
        {questions.map((question) => (
          <div key={question.id}>
            <dt>{question.item.text}</dt>
            <dd>
              <span>{answerText(question, answers)}</span>
              <button type="button" className="check-link" onClick={() => onChange(question.id)}>
                Change <span className="visually-hidden">: {question.item.text}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p className="check-actions">
        <button type="button" className="check-button" onClick={onContinue}>
          {reviewWords.go}
        </button>
      </p>
    </>
  );
}

/** The words of the answer to one question, or "Skipped". */
export function answerText({ id, item }: Question, answers: Answers): string {
  const option = item.options.find(({ value }) => value === answers[id]);
  return option?.text ?? reviewWords.skipped;
}
