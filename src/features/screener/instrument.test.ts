import { describe, expect, test } from 'vitest';
import { files, instrument, survey } from './fixtures/read-survey.ts';
import { hasLoincCheckDigit } from './loinc.ts';
import { toInstrument, toSurvey } from './to-instrument.ts';

const codesOf = (id: string) => instrument(id).items.flatMap(({ loinc }) => loinc ?? []);
const file = files[1];
if (!file) throw new Error('there must be a second questionnaire');

describe('the codes are those of LOINC, in its order', () => {
  test.each([
    [
      'phq9',
      '44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 69722-7',
      '44249-1 44261-6',
    ],
    ['gad7', '69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7', '69737-5 70274-6'],
    ['pcptsd5', '102011-4 102012-2 102013-0 102014-8 102015-5 102016-3', '102010-6 102017-1'],
    ['peg', '75893-8 91145-3 91146-1', '91148-7 91147-9'],
    ['auditc', '68518-0 68519-8 68520-6', '72109-2 75626-2'],
    ['drug1', '68524-8', ''],
  ])('%s', (id, items, whole) => {
    expect(codesOf(id).join(' ')).toBe(items);
    const { panel = '', total = '' } = instrument(id).loinc ?? {};
    expect(`${panel} ${total}`.trim()).toBe(whole);
  });

  test('every one has a check digit that fits', () => {
    const codes = survey.flatMap(({ id, loinc }) => [
      ...codesOf(id),
      ...[loinc?.panel, loinc?.total].flatMap((code) => code ?? []),
    ]);
    expect(codes).toHaveLength(40);
    expect(codes.filter((code) => !hasLoincCheckDigit(code))).toEqual([]);
  });

  test('answers of a published scale have a code, but for plain numbers', () => {
    const bare = survey.flatMap(({ id, items, answers }) =>
      items.flatMap((item) =>
        item.loinc && !item.anchors
          ? (answers[item.answers] ?? []).filter(({ loinc }) => !loinc).map(({ text }) => id + text)
          : [],
      ),
    );
    expect(bare).toEqual([]);
  });
});

test('the browser gets no sources', () => {
  expect(JSON.stringify(survey)).not.toMatch(/"sources"|"reference"|"status"/);
});

test('a scale of others brings the sentence of its owner and the notice of LOINC', () => {
  const scales = files.filter(({ kind }) => kind === 'validated');
  expect(scales.map(({ id }) => id)).toEqual(['phq9', 'gad7', 'pcptsd5', 'peg', 'auditc', 'drug1']);
  for (const { id, licence } of scales) {
    expect(instrument(id).licence).toEqual([licence.statement, licence.loincNotice]);
  }
});

test('another version than the one this self-check was written for stops the build', () => {
  expect(() => toInstrument({ ...file, version: '2.0.0' })).toThrow(
    'content/instruments/phq9.yaml  version: must be 1.0.0, found "2.0.0"',
  );
  expect(() => toInstrument({ ...file, id: 'phq8' })).toThrow('must be listed in versions.ts');
});

test('a missing questionnaire stops the build', () => {
  expect(() => toSurvey(files.filter(({ id }) => id !== 'safety'))).toThrow(
    'content/instruments/safety.yaml: must exist',
  );
});

test('what is about alcohol, drugs or trauma is marked, so that it can be left out', () => {
  const marked = survey.flatMap(({ id, isSensitive, items, derived = [] }) => [
    ...(isSensitive ? [id] : []),
    ...[...items, ...derived].flatMap((one) => (one.isSensitive ? [one.id] : [])),
  ]);
  expect(marked.join(' ')).toBe('pcptsd5 s_sud s_ket_use s_alcohol s_drugs auditc drug1');
});

test('only a question that is asked before can show or hide another', () => {
  const seen = new Set<string>();
  for (const { id, showIf, items } of survey) {
    for (const name of showIf?.anyOf ?? []) expect(seen).toContain(name);
    for (const item of items) {
      for (const name of item.showIf?.anyOf ?? []) expect(seen).toContain(name);
      seen.add(`${id}.${item.id}`);
    }
  }
});
