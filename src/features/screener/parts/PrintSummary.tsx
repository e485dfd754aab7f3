import { answerText } from '../answer-text.ts';
import type { Question } from '../questions.ts';
import { outcomeWords, resultWords } from '../result-words.ts';
import { shownOf, type Run } from '../run.ts';
import { doctorQuestions, summaryWords } from '../summary-words.ts';
import { totalLine } from '../total-line.ts';
import type { Answers } from '../types.ts';
import { isOnLabel, leftOut } from './SafetyPoints.tsx';
import { Licence, Totals } from './Totals.tsx';

interface Props {
  run: Run;
  /** Leaves out alcohol, drugs and trauma. */
  isHidden: boolean;
}

/** The result as a sheet for a doctor: help first, then every answer, the totals, the licences. */
export function PrintSummary({ run, isHidden }: Props) {
  const { survey, answers, scores, decision } = run;
  const { questions, flagged, open } = shownOf(run, isHidden);
  const isCrisis = decision.overlays.includes('crisis');
  const date = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
  const of = (id: string) => questions.filter(({ instrument }) => instrument.id === id);
  const shown = survey.filter(({ id }) => of(id).length > 0);
  const mood = shown.filter(({ id }) => id === 'phq9');
  const others = shown.filter(({ id, scoring }) => scoring && id !== 'phq9');
  return (
    <div className="print-only check-sheet">
      <p>
        <b>{summaryWords.help}</b> {summaryWords.helpMore}
      </p>
      <h1>{summaryWords.title}</h1>
      <p>
        {date}. {summaryWords.source} {resultWords.notDiagnosis} {isHidden && summaryWords.hidden}
      </p>
      <p>
        {isCrisis && `${resultWords.notForCrisis} ${resultWords.ready}: `}
        <b>{outcomeWords[decision.outcome].heading}.</b>
      </p>
      {mood.map(({ id, title, lead }) => (
        <table key={id}>
          <caption>
            <b>{title}.</b> {lead}
          </caption>
          <tbody>
            {of(id).map((question) => (
              <tr key={question.id}>
                <th scope="row">{question.item.text}</th>
                <td>{answerText(question, answers)}</td>
                <td>{question.item.isScored ? String(answers[question.id] ?? '–') : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <Totals run={run} scales={mood} />
      {others.length > 0 && <h2>{summaryWords.scalesHeading}</h2>}
      {others.map((instrument) => {
        const score = scores[instrument.id];
        return (
          <p key={instrument.id}>
            <b>{instrument.title}.</b> {score && totalLine(instrument, score)}{' '}
            {summaryWords.answersTo}{' '}
            {of(instrument.id)
              .map((question) => answerText(question, answers))
              .join(', ')}
            .
          </p>
        );
      })}
      <h2>{summaryWords.treatmentHeading}</h2>
      <AnswerList questions={of('treat')} answers={answers} />
      <h2>{summaryWords.moodHeading}</h2>
      <AnswerList questions={of('moodhist')} answers={answers} />
      <h2>{summaryWords.pointsHeading}</h2>
      {flagged.length === 0 && <p>{summaryWords.noPoints}</p>}
      {open.length > 0 && (
        <p>
          {leftOut(open.length)}{' '}
          {open.map(({ item }) => item.safety?.label ?? item.text).join('; ')}.
        </p>
      )}
      <ul className="check-columns">
        {flagged.map((point) => (
          <li key={point.id}>
            <b>
              {point.label} ({point.answer === 'yes' ? 'yes' : 'not sure'}).
            </b>{' '}
            {point.nextStep} {isOnLabel(point) && resultWords.onLabel}
          </li>
        ))}
      </ul>
      {flagged.length > 0 && <p>{resultWords.notNever}</p>}
      <h2>{summaryWords.medicinesHeading}</h2>
      <p className="check-blank">&nbsp;</p>
      <p className="check-blank">&nbsp;</p>
      <h2>{summaryWords.questionsHeading}</h2>
      <ol>
        {doctorQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <Licence scales={shown} />
    </div>
  );
}

function AnswerList({
  questions,
  answers,
}: { answers: Answers } & { questions: readonly Question[] }) {
  return (
    <ul className="check-columns">
      {questions.map((question) => (
        <li key={question.id}>
          {question.item.text} <b>{answerText(question, answers)}</b>
        </li>
      ))}
    </ul>
  );
}
