import { expect, test, vi } from 'vitest';
import { reportOn } from './support/content-fixtures.ts';

// The first check of a clinic reads every ZIP code and city of the country.
vi.setConfig({ testTimeout: 30_000 });

test('a page without one of its parts is refused', () => {
  expect(reportOn('missing-part')).toMatchInlineSnapshot(`
    "content/topics/guides/second.mdx  must have <Unknowns> on a guide page, found none; add it.
    1 problem, 0 warnings."
  `);
});

test('a band with a gap is refused', () => {
  expect(reportOn('instrument-bands')).toMatchInlineSnapshot(`
    "content/instruments/lamp-2.yaml  scoring.bands[1].min: must be 3, found 4 in "dark", which leaves a gap; close it.
    1 problem, 0 warnings."
  `);
});

test('a range that the items cannot reach is refused', () => {
  expect(reportOn('instrument-range')).toMatchInlineSnapshot(`
    "content/instruments/lamp-2.yaml  scoring.range: must be 0 to 6, what the scored items can reach, found 0 to 9; fix the range or the answers.
    1 problem, 0 warnings."
  `);
});

test('a questionnaire that names what is not there, or a source that is not there, is refused', () => {
  expect(reportOn('instrument-ids')).toMatchInlineSnapshot(`
    "content/instruments/lamp-2.yaml  alerts[0].when.item: must be the id of an item, found "q9"; fix it.
    content/instruments/lamp-2.yaml  items[1].id: must be used once, found "q1" again; rename one.
    content/instruments/lamp-2.yaml  sources[0]: no source "lee-2002". Nearest is "lee-2020"; fix the id or add it to content/sources/references.json.
    3 problems, 0 warnings."
  `);
});

test('words of others without the sentence of their owner are refused', () => {
  expect(reportOn('instrument-licence')).toMatchInlineSnapshot(`
    "content/instruments/lamp-2.yaml  licence.loincNotice: must be there, because LOINC codes are used, found nothing; add it.
    content/instruments/lamp-2.yaml  licence.statement: must be there, because these are the words of others, found nothing; add it.
    2 problems, 0 warnings."
  `);
});

test('a rule that names a question, an answer or an alert that is not there is refused', () => {
  expect(reportOn('instrument-show-if')).toMatchInlineSnapshot(`
    "content/instruments/lamp2.yaml  derived[0].when.alert: must be an alert of another file, found "lamp3.too_dark"; fix it.
    content/instruments/lamp2.yaml  items[2].showIf.anyOf[0]: must be a question of another file, found "lamp1.q7"; fix it.
    content/instruments/lamp2.yaml  items[2].showIf.is[0]: must be one of 0, 3, found "maybe"; fix it.
    content/instruments/lamp4.yaml  items[1].showIf.anyOf[0]: must be an item that is asked before, found "q3"; fix it.
    content/instruments/lamp4.yaml  items[2].showIf.is[0]: must be one of 0, 3, found 7; fix it.
    5 problems, 0 warnings."
  `);
});

test('a phone number nobody can dial, or a bought rank, is refused', () => {
  expect(reportOn('provider-schema')).toMatchInlineSnapshot(`
    "content/providers/tn.json  providers[0].phones[0].number: must be a US phone number like +12025550123, found "555-0123".
    content/providers/tn.json  providers[0].rank: must not be there, found a field that no record has; remove it.
    2 problems, 0 warnings."
  `);
});

test('a clinic in the file of another state is refused', () => {
  expect(reportOn('provider-file')).toMatchInlineSnapshot(`
    "content/providers/al.json  providers[0].address.state: must match the file's name, found "TN"; move the record to content/providers/tn.json.
    1 problem, 0 warnings."
  `);
});

test('a clinic outside its state is refused', () => {
  expect(reportOn('provider-place')).toMatchInlineSnapshot(`
    "content/providers/tn.json  providers[0].address.zip: must be a ZIP code of TN, found "35223", which is in AL.
    1 problem, 0 warnings."
  `);
});

test('two clinics with one id are refused', () => {
  expect(reportOn('provider-id')).toMatchInlineSnapshot(`
    "content/providers/tn.json  providers[1].id: must be unique, found "lamp-house-franklin-tn" also at content/providers/tn.json providers[0]; choose another.
    1 problem, 0 warnings."
  `);
});

test('one clinic listed twice is refused', () => {
  expect(reportOn('provider-duplicate')).toMatchInlineSnapshot(`
    "content/providers/tn.json  providers[1]: must be one record per clinic, found the same place as "lamp-house-franklin-tn" (content/providers/tn.json providers[0]); merge them.
    1 problem, 0 warnings."
  `);
});

test('two clinics that would share a page are refused', () => {
  expect(reportOn('provider-address')).toMatchInlineSnapshot(`
    "content/providers/tn.json  providers[1].id: must be unique, found "lamp-house" also at content/providers/tn.json providers[0]; choose another.
    1 problem, 0 warnings."
  `);
});
