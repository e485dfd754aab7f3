import type { Instrument, Score } from '../types.ts';
import { codesOf, loinc } from './codes.ts';
import { totalText } from './questionnaire.ts';
import { exactTotal, self } from './response.ts';
import type { Observation } from './types.ts';

/**
 * The total of one scale. `from`: the address of the response in the bundle. Null without an exact
 * total, or where LOINC has no code for it. No profile: US Core's needs a patient, whom the
 * importing system adds.
 */
export function toObservation(
  instrument: Instrument,
  score: Score | undefined,
  { at, from }: { at: string; from: string },
): Observation | null {
  const { total: code, totalDisplay } = codesOf[instrument.id] ?? {};
  const value = exactTotal(score);
  if (!code || value === null) return null;
  const unit = '{score}';
  return {
    resourceType: 'Observation',
    id: `${instrument.id}-total`,
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'survey',
            display: 'Survey',
          },
        ],
      },
    ],
    code: {
      coding: [{ system: loinc, code, ...(totalDisplay && { display: totalDisplay }) }],
      text: totalText(instrument),
    },
    subject: self,
    effectiveDateTime: at,
    performer: [{ display: 'Self-reported; not verified by a clinician' }],
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    derivedFrom: [{ reference: from }],
  };
}
