import { shownOf, type Run } from '../run.ts';
import { toObservation } from './observation.ts';
import { hasCodes, toQuestionnaire, type Site } from './questionnaire.ts';
import { toResponse } from './response.ts';
import type { Bundle, Resource } from './types.ts';

interface Options {
  site: Site;
  /** An instant with its offset: 2026-11-22T10:00:00-05:00. */
  at: string;
  /** A new random id at each call. */
  uuid: () => string;
  /** Leaves out alcohol, drugs and trauma. */
  isHidden: boolean;
}

/**
 * A finished self-check for a health record: for each published scale that has an answer its
 * form, the answers and, where it is exact, the total. Questions of our own stay in the text.
 */
export function toFhir(run: Run, { site, at, uuid, isHidden }: Options): Bundle {
  const { survey, answers, scores } = run;
  const { questions } = shownOf(run, isHidden);
  const entry = survey.filter(hasCodes).flatMap((instrument) => {
    const own = questions.filter((question) => question.instrument.id === instrument.id);
    const score = scores[instrument.id];
    const response = toResponse(instrument, { questions: own, answers, score }, { site, at });
    if (!response) return [];
    const from = `urn:uuid:${uuid()}`;
    const observation = toObservation(instrument, score, { at, from });
    const toEntry = (resource: Resource) => ({ fullUrl: `urn:uuid:${uuid()}`, resource });
    return [
      toEntry(toQuestionnaire(instrument, site)),
      { fullUrl: from, resource: response },
      ...(observation ? [toEntry(observation)] : []),
    ];
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at,
    ...(entry.length > 0 && { entry }),
  };
}
