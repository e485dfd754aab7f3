import { answerTo } from '../conditions.ts';
import type { Question } from '../questions.ts';
import type { Answers, Instrument, Score } from '../types.ts';
import { codesOf } from './codes.ts';
import { canonicalOf, codingOf, linkIdOf, totalText, wordsOf, type Site } from './questionnaire.ts';
import type { QuestionnaireResponse, ResponseItem } from './types.ts';

/** Who it is about, as far as this site knows: nobody by name. */
export const self = { display: 'Self (name not recorded by this website)' };

/** A total that may be exported: every item answered, nothing filled in. null for any other. */
export function exactTotal(score: Score | undefined): number | null {
  return score && !score.isEstimated ? score.total : null;
}

/**
 * The answers to one scale, skipped ones left out, with the total where there is an exact one.
 * `at`: an instant with its offset, 2026-11-22T10:00:00-05:00. Null when nothing was answered.
 */
export function toResponse(
  instrument: Instrument,
  {
    questions,
    answers,
    score,
  }: { questions: readonly Question[]; answers: Answers; score: Score | undefined },
  { site, at }: { site: Site; at: string },
): QuestionnaireResponse | null {
  const items = questions.flatMap(({ item }): ResponseItem[] => {
    const value = answerTo(instrument, item, answers);
    const coding = codingOf(instrument, item, value);
    const common = { linkId: linkIdOf(instrument, item), text: wordsOf(item) };
    if (coding) return [{ ...common, answer: [{ valueCoding: coding }] }];
    return typeof value === 'number' ? [{ ...common, answer: [{ valueInteger: value }] }] : [];
  });
  if (items.length === 0) return null;
  const total = exactTotal(score);
  const code = codesOf[instrument.id]?.total;
  const last: ResponseItem[] =
    code && total !== null
      ? [{ linkId: `/${code}`, text: totalText(instrument), answer: [{ valueDecimal: total }] }]
      : [];
  return {
    resourceType: 'QuestionnaireResponse',
    id: `${instrument.id}-response`,
    language: 'en',
    questionnaire: `${canonicalOf(instrument, site)}|${instrument.version}`,
    status: 'completed',
    authored: at,
    subject: self,
    source: self,
    item: [...items, ...last],
  };
}
