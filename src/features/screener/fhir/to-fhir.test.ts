import { describe, expect, test } from 'vitest';
import { instrument, survey } from '../fixtures/read-survey.ts';
import { longestRun, runOf, sheet } from '../fixtures/runs.ts';
import type { Run } from '../run.ts';
import { codesOf, loincNotice } from './codes.ts';
import { toFhir } from './to-fhir.ts';

const site = { name: 'Ketamine, Plainly', address: 'https://example.org' };
const at = '2026-11-22T10:00:00-05:00';

function bundleOf(run: Run, isHidden = false) {
  let count = 0;
  const uuid = () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  const bundle = toFhir(run, { site, at, uuid, isHidden });
  const entries = bundle.entry ?? [];
  const resources = entries.map(({ resource }) => resource);
  return {
    bundle,
    entries,
    forms: resources.filter((one) => one.resourceType === 'Questionnaire'),
    responses: resources.filter((one) => one.resourceType === 'QuestionnaireResponse'),
    totals: resources.filter((one) => one.resourceType === 'Observation'),
  };
}

// The worked example that HL7 US Core publishes: 12 points, somewhat difficult.
const published = sheet('phq9', [2, 2, 2, 2, 1, 1, 2, 0, 0, 1]);

describe('the published example', () => {
  const { responses, totals } = bundleOf(runOf(published));

  test('gives the answers and the total that US Core prints', () => {
    const given = responses[0]?.item.map(({ linkId, answer: [value] }) => {
      const code = 'valueCoding' in value ? value.valueCoding.code : Object.values(value)[0];
      return `${linkId} ${code}`;
    });
    expect(given).toEqual([
      '/44250-9 LA6570-1',
      '/44255-8 LA6570-1',
      '/44259-0 LA6570-1',
      '/44254-1 LA6570-1',
      '/44251-7 LA6569-3',
      '/44258-2 LA6569-3',
      '/44252-5 LA6570-1',
      '/44253-3 LA6568-5',
      '/44260-8 LA6568-5',
      '/69722-7 LA6573-5',
      '/44261-6 12',
    ]);
    expect(totals.map(({ valueQuantity }) => valueQuantity.value)).toEqual([12]);
  });

  test('names nobody and says that nobody checked it', () => {
    expect(responses[0]).toMatchObject({
      status: 'completed',
      authored: at,
      subject: { display: 'Self (name not recorded by this website)' },
      source: { display: 'Self (name not recorded by this website)' },
    });
    expect(totals[0]?.performer).toEqual([
      { display: 'Self-reported; not verified by a clinician' },
    ]);
  });
});

describe('the longest self-check', () => {
  const { bundle, entries, forms, responses, totals } = bundleOf(longestRun());

  test('exports each published scale once, and no question of our own', () => {
    const ids = ['phq9', 'gad7', 'pcptsd5', 'peg', 'auditc', 'drug1'];
    expect(forms.map(({ id }) => id)).toEqual(ids);
    expect(responses.map(({ id }) => id)).toEqual(ids.map((id) => `${id}-response`));
    expect(totals.map(({ id }) => id)).toEqual(ids.slice(0, 5).map((id) => `${id}-total`));
    expect(JSON.stringify(bundle)).not.toMatch(/aneurysm|antidepressant|bipolar/);
  });

  test('carries the totals of the scores', () => {
    expect(totals.map(({ valueQuantity }) => valueQuantity.value)).toEqual([27, 21, 5, 10, 12]);
  });

  test('gives each entry an address of its own, and leads from a total to its answers', () => {
    const addresses = entries.map(({ fullUrl }) => fullUrl);
    expect(new Set(addresses).size).toBe(17);
    for (const { id, derivedFrom } of totals) {
      const source = entries.find(({ fullUrl }) => fullUrl === derivedFrom[0]?.reference);
      expect(source?.resource.id).toBe(id.replace('-total', '-response'));
    }
  });

  test('uses each link id once in a form, and only link ids of the form in its answers', () => {
    for (const [index, form] of forms.entries()) {
      const ids = form.item.map(({ linkId }) => linkId);
      expect(new Set(ids).size).toBe(ids.length);
      const given = responses[index]?.item.map(({ linkId }) => linkId) ?? [];
      expect(given.filter((id) => !ids.includes(id))).toEqual([]);
      expect(responses[index]?.questionnaire).toBe(`${form.url}|${form.version}`);
    }
  });

  test('every code is in the questionnaires of the self-check', () => {
    const known = new Set(
      survey.flatMap(({ items, answers, loinc }) => [
        ...items.map(({ loinc: code }) => code),
        ...Object.values(answers).flatMap((list) => list.map(({ loinc: code }) => code)),
        ...[loinc?.panel, loinc?.total],
      ]),
    );
    const used = [...JSON.stringify(bundle).matchAll(/"http:\/\/loinc.org","code":"([^"]+)"/g)];
    expect(used.length).toBeGreaterThan(100);
    expect(used.flatMap(([, code]) => (known.has(code) ? [] : code))).toEqual([]);
  });

  test('carries the licence of each scale and the notice of LOINC', () => {
    for (const { id, copyright } of forms) {
      for (const line of instrument(id).licence) expect(copyright).toContain(line);
      expect(copyright).toContain(loincNotice);
    }
  });

  test('holds plain numbers for pain: LOINC labels one answer "2 or more"', () => {
    const pain = responses.find(({ id }) => id === 'peg-response');
    expect(pain?.item.map(({ answer }) => answer[0])).toEqual([
      ...[{ valueInteger: 10 }, { valueInteger: 10 }, { valueInteger: 10 }],
      { valueDecimal: 10 },
    ]);
  });
});

describe('what is not whole', () => {
  test('an incomplete PHQ-9 exports its answers and no total', () => {
    for (const values of [
      [2, 2, 2, 2, 1, 1, 2, 0],
      [2, 2, 2],
    ]) {
      const run = runOf(sheet('phq9', values));
      const { responses, totals } = bundleOf(run);
      expect(responses[0]?.item).toHaveLength(values.length);
      expect(JSON.stringify(responses)).not.toContain('44261-6');
      expect(totals).toEqual([]);
    }
  });

  test('trauma questions with a blank export no total, even where the band is sure', () => {
    const answers = { ...sheet('pcptsd5', ['yes', 'yes', 'yes']), 'pcptsd5.gate': 'yes' };
    const run = runOf({ 'start.reason': ['trauma'], ...answers });
    expect(run.scores['pcptsd5']?.band?.id).toBe('positive');
    expect(bundleOf(run).totals).toEqual([]);
  });

  test('a scale without any answer is left out, and so is an empty bundle’s list', () => {
    expect(bundleOf(runOf({})).bundle).toEqual({
      ...{ resourceType: 'Bundle', type: 'collection', timestamp: at },
    });
  });

  test('without sensitive answers nothing about alcohol, drugs or trauma is left', () => {
    const { forms, bundle } = bundleOf(longestRun(), true);
    expect(forms.map(({ id }) => id)).toEqual(['phq9', 'gad7', 'peg']);
    expect(JSON.stringify(bundle)).not.toMatch(/alcohol|drink|drug|nightmare|AUDIT|PTSD/i);
  });
});

test('the table of codes is that of the questionnaires', () => {
  const coded = survey.filter(({ items }) => items.some((item) => item.loinc));
  const fromFiles = coded.map(({ id, items, answers, loinc }) => {
    const lists = Object.entries(answers).map(([name, list]) => {
      const codes = list.flatMap(({ value, loinc: code }) =>
        code ? [[value, code] as const] : [],
      );
      return [name, Object.fromEntries(codes)] as const;
    });
    const whole = {
      ...loinc,
      items: Object.fromEntries(items.map((item) => [item.id, item.loinc] as const)),
      answers: Object.fromEntries(lists.filter(([, list]) => Object.keys(list).length > 0)),
    };
    return [id, whole] as const;
  });
  expect(codesOf).toEqual(Object.fromEntries(fromFiles));
  expect(instrument('phq9').licence).toContain(loincNotice);
});
