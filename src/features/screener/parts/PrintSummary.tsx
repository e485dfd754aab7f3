import type { Outcome } from '../one-scale/outcome.ts';
import type { Question } from '../one-scale/questions.ts';
import type { Answers, Instrument } from '../one-scale/types.ts';
import { resultWords } from '../words.ts';
import { answerText } from './ReviewPage.tsx';
import { Licence, Total } from './Total.tsx';

interface Props {
  mood: Instrument;
  outcome: Outcome;
  questions: readonly Question[];
  answers: Answers;
}

/** The result as a sheet for a doctor: help first, then every answer, the total, the licences. */
export function PrintSummary({ mood, outcome, questions, answers }: Props) {
  const date = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
  const own = questions.filter(({ instrument }) => instrument.id === mood.id);
  return (
    <div className="flow print-only">
      <p>
        <b>
          If you think of suicide: call or text 988, day or night. In immediate danger: call 911.
        </b>{' '}
        Veterans: call 988, press 1, or text 838255. Chat: 988lifeline.org.
      </p>
      <h1>{mood.title}</h1>
      <p>
        {date}. Filled in by the person themself on a public education site. Not checked by a
        clinician. {resultWords.notDiagnosis}
      </p>
      <p>{mood.lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {own.map((question) => (
            <tr key={question.id}>
              <th scope="row">{question.item.text}</th>
              <td>{answerText(question, answers)}</td>
              <td>{question.item.isScored ? (answers[question.id] ?? '–') : 'not added'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {outcome.score.total === null ? (
        <p>No total: {outcome.score.missing} of the nine questions were skipped.</p>
      ) : (
        <Total mood={mood} outcome={outcome} />
      )}
      <Licence mood={mood} />
    </div>
  );
}
