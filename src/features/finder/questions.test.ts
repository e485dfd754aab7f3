import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayOf } from './data-age.ts';
import { fullRecord, provider } from './fixtures/provider.ts';
import { questionsFor } from './questions.ts';
import { syntheticProviders } from './synthetic/clinics.ts';

const today = lastDayOf('2026-11-28');
const said = { source: 'site', asOf: '2026-11-22' };
const yes = { value: 'yes' as const, ...said };
const no = { value: 'no' as const, ...said };
const asked = (record = provider(), on = today) => questionsFor(record, on).join('\n');

test('what is unknown is asked', () => {
  expect(asked(provider({ services: {} }))).toContain('Which do you give');
  expect(asked()).toContain('Do you also give Spravato');
  expect(asked()).toContain('which insurance do you take');
  expect(asked()).toContain('Which conditions do you treat');
  expect(asked()).toContain('When are you open');
  const address = { city: 'Franklin', state: 'TN', source: 'site' };
  expect(asked(provider({ address }))).toContain('What is the street address');
});

test('what is known is not asked', () => {
  const full = provider(fullRecord());
  expect(asked(full)).not.toMatch(
    /Which do you give|which insurance|street|Which conditions|When are you open|new patients|video|wheelchair|language|of my age/,
  );
});

test('a place that says Spravato is asked for its certificate', () => {
  expect(asked(provider({ services: { spravato: yes } }))).toContain('certified to give Spravato');
});

test('a hospital that names inpatients alone, or says nothing, is asked about others', () => {
  const settings = { values: ['inpatient' as const], ...said };
  const question = 'without staying in the hospital';
  expect(asked(provider({ settings }))).toContain(question);
  expect(asked(provider({ kind: 'hospital' }))).toContain(question);
  expect(asked()).not.toContain(question);
});

test('a service without a door is asked where and with whom', () => {
  expect(asked(provider({ delivery: { inPerson: no } }))).toContain('Where would I be treated');
});

test('what was not looked at for half a year is asked again', () => {
  expect(asked()).not.toContain('is old');
  expect(asked(provider(), lastDayOf('2027-07-01'))).toContain('is old');
});

test('a place that takes no new patients is asked whether that is still so', () => {
  expect(asked(provider({ acceptingNew: no }))).toContain('Is that still so?');
});

test('nobody is asked more than ten, nothing twice, and everyone about danger between visits', () => {
  const clinics = syntheticProviders(300);
  fc.assert(
    fc.property(
      fc.constantFrom(...clinics),
      fc.integer({ min: 20_000, max: 25_000 }),
      (one, on) => {
        const questions = questionsFor(one, on);
        expect(questions.length).toBeLessThanOrEqual(10);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.join()).toContain('feel worse or suicidal between visits');
      },
    ),
  );
});
