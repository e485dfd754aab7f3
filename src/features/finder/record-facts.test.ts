import { expect, test } from 'vitest';
import { fullRecord, provider } from './fixtures/provider.ts';
import {
  costFacts,
  paymentFacts,
  peopleFacts,
  placeFacts,
  visitFacts,
  type FactGroup,
} from './record-facts.ts';

const groups = [costFacts, paymentFacts, visitFacts, peopleFacts, placeFacts];
const said = { source: 'site', asOf: '2026-11-22' };
const linesOf = ({ said: facts }: FactGroup) =>
  facts.map(({ label, words }) => `${label}: ${words}`);

test('what nobody says is named as not known, and never turns into a "no"', () => {
  const empty = groups.map((facts) => facts(provider()));
  expect(empty.flatMap(linesOf)).toEqual([]);
  const unsaid = empty.flatMap((group) => group.unsaid);
  expect(unsaid).toEqual(expect.arrayContaining(['what it costs', 'Medicaid', 'languages']));
});

test('every fact of a full record stands on its page with its source and date', () => {
  const lines = groups.flatMap((facts) => linesOf(facts(provider(fullRecord()))));
  const sourced = lines.filter((line) => line.includes('says its own website, read November 2026'));
  // Other names are the word of the record's first source and name none of their own.
  expect(lines.filter((line) => !sourced.includes(line))).toEqual(['Other names: Old Test Clinic']);
  expect(sourced).toHaveLength(21);
});

test('whom it sees is never whom it gives ketamine', () => {
  const record = provider({ ages: { values: ['child', 'adult'], ...said } });
  expect(linesOf(peopleFacts(record))).toEqual([
    'Sees (for care of any kind): children, adults, says its own website, read November 2026',
  ]);
});

test('care for inpatients alone is said plainly', () => {
  const record = provider({ settings: { values: ['inpatient'], ...said } });
  expect(linesOf(visitFacts(record))[0]).toMatch(/^Inpatient only: a stay in the hospital, says/);
});

test('a "no" stays a "no", with who says so', () => {
  const record = provider({ payment: { medicare: { value: 'no', ...said } } });
  expect(paymentFacts(record).said).toEqual([
    { label: 'Medicare', mark: 'no', words: 'no, says its own website, read November 2026' },
  ]);
});
