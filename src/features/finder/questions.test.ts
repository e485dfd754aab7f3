import { expect, test } from 'vitest';
import { provider } from './fixtures/provider.ts';
import { questionsFor } from './questions.ts';

const yes = { value: 'yes' as const, source: 'site', asOf: '2026-11-22' };
const asked = (record = provider()) => questionsFor(record).join('\n');

test('what is unknown is asked', () => {
  expect(asked(provider({ services: {} }))).toContain('Which do you give');
  expect(asked()).toContain('Do you also give Spravato');
  expect(asked()).toContain('which insurance do you take');
  const address = { city: 'Franklin', state: 'TN', source: 'site' };
  expect(asked(provider({ address }))).toContain('What is the street address');
});

test('what is known is not asked', () => {
  const record = provider({
    services: { ivKetamine: yes, spravato: yes },
    paymentNote: { text: 'Takes insurance', source: 'site' },
  });
  expect(asked(record)).not.toMatch(/Which do you give|Do you also give|which insurance|street/);
});

test('a place that says Spravato is asked for its certificate', () => {
  expect(asked(provider({ services: { spravato: yes } }))).toContain('certified to give Spravato');
});

test('everyone is asked about danger between visits', () => {
  expect(asked()).toContain('feel worse or suicidal between visits');
});
