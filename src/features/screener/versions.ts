import type { Survey } from './types.ts';

/**
 * The questionnaires of the self-check and the versions that its rules and words were written and
 * reviewed for. Order: as they are asked.
 */
export const knownVersions: Readonly<Record<string, string>> = {
  start: '1.0.0',
  phq9: '1.0.0',
  gad7: '1.0.0',
  pcptsd5: '1.0.0',
  peg: '1.0.0',
  treat: '1.0.0',
  moodhist: '1.0.0',
  safety: '1.0.0',
  auditc: '1.0.0',
  drug1: '1.0.0',
};

/** True when every questionnaire is one that the rules were written for, in that version. */
export function isKnownSurvey(survey: Survey): boolean {
  return survey.every(({ id, version }) => knownVersions[id] === version);
}
