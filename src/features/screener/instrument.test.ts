import { expect, test } from 'vitest';
import { phq9, phq9File } from './fixtures/read-phq-9.ts';
import { hasLoincCheckDigit } from './loinc.ts';
import { toInstrument } from './to-instrument.ts';

// Frozen: the licence of the scale covers these words and no others. A change here is never a
// matter of style; it needs the form it comes from and a clinician.
test('the words of the PHQ-9 are those of the printed form', () => {
  expect([phq9.lead, ...phq9.items.map(({ id, text }) => `${id}: ${text}`)]).toMatchInlineSnapshot(`
    [
      "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
      "q1: Little interest or pleasure in doing things",
      "q2: Feeling down, depressed, or hopeless",
      "q3: Trouble falling or staying asleep, or sleeping too much",
      "q4: Feeling tired or having little energy",
      "q5: Poor appetite or overeating",
      "q6: Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
      "q7: Trouble concentrating on things, such as reading the newspaper or watching television",
      "q8: Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
      "q9: Thoughts that you would be better off dead, or of hurting yourself in some way",
      "q10: If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
    ]
  `);
});

test('its answers and their scores are those of the printed form', () => {
  const lists = phq9.items.map(({ options }) =>
    options.map(({ value, text }) => `${value} ${text}`).join(', '),
  );
  expect(new Set(lists.slice(0, 9)).size).toBe(1);
  expect([lists[0], lists[9]]).toMatchInlineSnapshot(`
    [
      "0 Not at all, 1 Several days, 2 More than half the days, 3 Nearly every day",
      "0 Not difficult at all, 1 Somewhat difficult, 2 Very difficult, 3 Extremely difficult",
    ]
  `);
});

test('its codes are those of LOINC panel 44249-1, in its order', () => {
  const codes = phq9File.items.map(({ loinc }) => loinc);
  expect(codes.join(' ')).toBe(
    '44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 69722-7',
  );
  const all = [...codes, phq9File.loinc.panel, phq9File.loinc.total];
  expect(all.filter((code) => !hasLoincCheckDigit(code))).toEqual([]);
});

test('the browser gets the words and the rules, but no codes and no sources', () => {
  const sent = JSON.stringify(phq9);
  expect(sent).not.toMatch(/\d-\d"|LA\d|"sources"|J Gen Intern Med/);
  expect(phq9.licence).toEqual([phq9File.licence.statement, phq9File.licence.loincNotice]);
});

test('another version than the one this self-check was written for stops the build', () => {
  expect(() => toInstrument({ ...phq9File, version: '2.0.0' })).toThrow(
    'content/instruments/phq-9.yaml  version: must be 1.0.0, found "2.0.0"',
  );
});
