import { formatDay } from '#lib/text/date.ts';
import { answerText } from './answer-text.ts';
import { pointsFor } from './conditions.ts';
import type { Question } from './questions.ts';
import { outcomeWords, resultWords } from './result-words.ts';
import { shownOf, type Run, type Shown } from './run.ts';
import { doctorQuestions, summaryWords } from './summary-words.ts';
import { totalLine } from './total-line.ts';
import type { Instrument } from './types.ts';

interface Options {
  /** A day such as 2026-11-22. */
  day: string;
  /** Leaves out alcohol, drugs and trauma. */
  isHidden: boolean;
}

const blank = '_'.repeat(60);

/**
 * A finished self-check as plain text for a doctor. Order: help, where it is from, the mood scale,
 * the other scales, treatment, high energy, health points, blanks, questions to ask, licences.
 */
export function toText(run: Run, { day, isHidden }: Options): string {
  const { survey } = run;
  const shown = shownOf(run, isHidden);
  const asked = survey.filter(({ id }) => of(shown, id).length > 0);
  const scales = asked.filter(({ id, scoring }) => scoring && id !== 'phq9');
  return [
    [summaryWords.help, summaryWords.helpMore],
    [
      summaryWords.title.toUpperCase(),
      `${formatDay(day)}. ${summaryWords.source}`,
      resultWords.notDiagnosis,
      ...(isHidden ? [summaryWords.hidden] : []),
    ],
    outcomeLines(run),
    ...asked.filter(({ id }) => id === 'phq9').map((mood) => scaleLines(run, mood, shown)),
    ...scales.map((scale) => scaleLines(run, scale, shown)),
    section(summaryWords.treatmentHeading, answerLines(run, of(shown, 'treat'))),
    section(summaryWords.moodHeading, answerLines(run, of(shown, 'moodhist'))),
    section(summaryWords.pointsHeading, pointLines(shown)),
    section(summaryWords.medicinesHeading, [blank, blank, blank, blank]),
    section(
      summaryWords.questionsHeading,
      doctorQuestions.map((question, index) => `${index + 1}. ${question}`),
    ),
    [...new Set(asked.flatMap(({ licence }) => licence))],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}

// After thoughts of suicide nothing may look like an offer: help first, the outcome after it.
function outcomeLines({ decision: { outcome, overlays } }: Run): string[] {
  const { heading } = outcomeWords[outcome];
  if (!overlays.includes('crisis')) return [`${heading}.`];
  return [resultWords.notForCrisis, `${resultWords.ready}: ${heading}.`];
}

function scaleLines(run: Run, scale: Instrument, shown: Shown): string[] {
  const { answers, scores } = run;
  const score = scores[scale.id];
  const rows = of(shown, scale.id).map((question) => {
    const points = question.item.isScored ? pointsFor(scale, question.item, answers) : undefined;
    const isNumber = question.item.anchors !== undefined;
    const mark = points === undefined || isNumber ? '' : ` (${points})`;
    return `- ${textOf(question)} ${answerText(question, answers)}${mark}`;
  });
  const line = score ? totalLine(scale, score) : '';
  const isMood = scale.id === 'phq9';
  return [
    scale.title.toUpperCase(),
    ...(scale.lead ? [scale.lead] : []),
    ...rows,
    ...(line ? [line] : []),
    ...(!line && isMood && score ? [noTotal(score.missing)] : []),
    ...(line && isMood ? [`${resultWords.wrong} ${resultWords.wrongSource}`] : []),
  ];
}

function noTotal(missing: number): string {
  return `No total: ${missing} of the nine questions were skipped.`;
}

function pointLines({ flagged, open }: Shown): string[] {
  const points = flagged.flatMap(({ label, answer, level, why, nextStep, isOnLabel }) => {
    const isYes = answer === 'yes';
    const findOut = !isYes && level !== 'caution' ? ` ${resultWords.findOut}` : '';
    return [
      `- ${label} (${isYes ? 'yes' : 'not sure'}).${findOut} ${why} ${nextStep}`,
      `  ${isYes && isOnLabel ? resultWords.onLabel : resultWords.notNever}`,
    ];
  });
  return [
    ...(points.length > 0 ? points : [summaryWords.noPoints]),
    ...(open.length > 0 ? [openLine] : []),
    ...open.map(({ item }) => `- ${item.safety?.label ?? item.text}`),
  ];
}

// Not known is never no.
const openLine = 'Not answered, so not known:';

function answerLines({ answers }: Run, questions: readonly Question[]): string[] {
  return questions.map((question) => `- ${textOf(question)} ${answerText(question, answers)}`);
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading.toUpperCase(), ...lines] : [];
}

function of({ questions }: Shown, id: string): readonly Question[] {
  return questions.filter(({ instrument }) => instrument.id === id);
}

function textOf({ item: { stem, text } }: Question): string {
  const words = stem ? `${stem} ${text}` : text;
  return /[?:]$/.test(words) ? words : `${words}:`;
}
