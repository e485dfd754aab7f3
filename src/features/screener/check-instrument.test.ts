import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { formatReport } from '#lib/report/problem.ts';
import { checkInstrument } from './check-instrument.ts';
import { readInstrument } from './fixtures/read-survey.ts';
import { knownVersions } from './versions.ts';

const path = 'content/instruments/phq9.yaml';
const text = readFileSync(path, 'utf8');

/** The report on the real file after one edit. Throws when the edit finds nothing to change. */
function reportAfter(from: string | RegExp, to: string): string {
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`nothing in ${path} fits ${String(from)}`);
  return formatReport(checkInstrument(path, parse(edited)));
}

test.each(Object.keys(knownVersions))('the real questionnaire %s has no problem', (id) => {
  expect(checkInstrument(path, readInstrument(id))).toEqual([]);
});

test('a band that leaves a gap', () => {
  expect(reportAfter('min: 10, max: 14', 'min: 11, max: 14')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  scoring.bands[2].min: must be 10, found 11 in "moderate", which leaves a gap; close it.
    1 problem, 0 warnings."
  `);
});

test('a band that overlaps the one before', () => {
  expect(reportAfter('min: 5, max: 9', 'min: 4, max: 9')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  scoring.bands[1].min: must be 5, found 4 in "mild", an overlap; part the bands.
    1 problem, 0 warnings."
  `);
});

test('bands that end before the range does', () => {
  expect(reportAfter('max: 27, label', 'max: 26, label')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  scoring.bands[4].max: must be 27, the top of the range, found 26; fix the last band.
    1 problem, 0 warnings."
  `);
});

test('a range that the answers cannot reach', () => {
  expect(reportAfter(/value: 3, text: Nearly/, 'value: 4, text: Nearly')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  scoring.range: must be 0 to 36, what the scored items can reach, found 0 to 27; fix the range or the answers.
    1 problem, 0 warnings."
  `);
});

test('an id that is used twice', () => {
  expect(reportAfter('id: q2', 'id: q1')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  items[1].id: must be used once, found "q1" again; rename one.
    content/instruments/phq9.yaml  items[9].showIf.anyOf[1]: must be an item that is asked before, found "q2"; fix it.
    2 problems, 0 warnings."
  `);
});

test('rules about an item and a list of answers that are not there', () => {
  expect(reportAfter('{ item: q9, atLeast: 1 }', '{ item: q99, atLeast: 1 }'))
    .toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  alerts[0].when.item: must be the id of an item, found "q99"; fix it.
    1 problem, 0 warnings."
  `);
  expect(reportAfter('answers: difficulty', 'answers: dificulty')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  items[9].answers: must be a list under answers, found "dificulty"; fix it or add the list.
    1 problem, 0 warnings."
  `);
});

test('a LOINC code whose check digit does not fit', () => {
  expect(reportAfter('44250-9', '44250-8')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  items[0].loinc: must be a LOINC code whose check digit fits, like 44250-9, found "44250-8"; fix it.
    1 problem, 0 warnings."
  `);
});

test('a missing licence, version and list of sources are all reported in one run', () => {
  const withThreeFaults = text
    .replace(/^licence:\n( {2}.*\n)+/m, '')
    .replace(/^version:.*\n/m, '')
    .replace(/^sources:\n( {2}.*\n)+/m, 'sources: []\n');
  expect(formatReport(checkInstrument(path, parse(withThreeFaults)))).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  licence: must be there, found nothing; add it.
    content/instruments/phq9.yaml  sources: must name at least one source, found []; fix it.
    content/instruments/phq9.yaml  version: must be there, found nothing; add it.
    3 problems, 0 warnings."
  `);
});

test('an item without answers', () => {
  expect(reportAfter(/answers: frequency\n/, '\n')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  items[0].answers: must be there, found nothing; add it.
    1 problem, 0 warnings."
  `);
});

test('an unknown key', () => {
  expect(reportAfter('recall:', 'recal:')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  recal: must be a known field, found an unknown one; fix its spelling or remove it.
    content/instruments/phq9.yaml  recall: must be there, found nothing; add it.
    2 problems, 0 warnings."
  `);
});

test('a number where there must be words', () => {
  expect(reportAfter('recall: last 2 weeks', 'recall: 2')).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  recall: must be of type string, found 2; fix it.
    1 problem, 0 warnings."
  `);
});

test('something that is no questionnaire at all', () => {
  expect(formatReport(checkInstrument(path, 'nine questions'))).toMatchInlineSnapshot(`
    "content/instruments/phq9.yaml  must be of type object, found "nine questions"; fix it.
    1 problem, 0 warnings."
  `);
});
