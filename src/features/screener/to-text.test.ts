import { describe, expect, test } from 'vitest';
import { toFhir } from './fhir/to-fhir.ts';
import { survey } from './fixtures/read-survey.ts';
import { longestRun, runOf, sheet } from './fixtures/runs.ts';
import { toLocalTime } from './local-time.ts';
import type { Run } from './run.ts';
import { toText } from './to-text.ts';
import { totalLine } from './total-line.ts';

const textOf = (run: Run, isHidden = false) => toText(run, { day: '2026-11-22', isHidden });
const fhirOf = (run: Run, isHidden = false) =>
  toFhir(run, {
    site: { name: 'Ketamine, Plainly', address: 'https://example.org' },
    at: '2026-11-22T10:00:00-05:00',
    uuid: () => crypto.randomUUID(),
    isHidden,
  });

describe('the longest self-check as text', () => {
  const run = longestRun();
  const text = textOf(run);

  test('begins with help, and says where it is from', () => {
    expect(text).toMatch(/^If you think of suicide: call or text 988/);
    expect(text.indexOf('call 911')).toBeLessThan(120);
    expect(text).toContain('November 22, 2026. Filled in by the person themself');
    expect(text).toContain('This is not a diagnosis.');
  });

  test('holds every question of each scale, its answer and its points', () => {
    expect(text).toContain('- Little interest or pleasure in doing things: Nearly every day (3)');
    expect(text).toContain('- In the past month, have you… felt numb');
    expect(text).toContain(
      '- What number best describes your pain on average in the past week? 10\n',
    );
    expect(text).toContain('Have you ever experienced this kind of event? Yes\n');
  });

  test('holds each safety point with its next step, and what the label says', () => {
    for (const { label, nextStep } of run.decision.flagged) {
      expect(text).toContain(`- ${label} (yes).`);
      expect(text).toContain(nextStep);
    }
    expect(run.decision.flagged).toHaveLength(31);
    expect(text.match(/The FDA label for esketamine says people with this/g)).toHaveLength(4);
    expect(text.match(/This does not mean you can never have this/g)).toHaveLength(27);
  });

  test('has room for medicines, five questions, and the licence of each scale', () => {
    expect(text.match(/^_{20,}$/gm)?.length).toBeGreaterThan(2);
    expect(text).toMatch(/\n5\. .+\?\n\n/);
    for (const { licence } of survey) for (const line of licence) expect(text).toContain(line);
  });

  test('puts the outcome after help, and makes no offer of it', () => {
    const place = text.indexOf('When you are ready: Talk to a doctor before you go any further.');
    expect(place).toBeGreaterThan(text.indexOf('988'));
    expect(text).toContain('have not been shown to prevent suicide');
  });
});

test('without sensitive answers nothing about alcohol, drugs or trauma is left', () => {
  const text = textOf(longestRun(), true);
  expect(text).toContain('Answers about alcohol, drugs and trauma are left out.');
  const rest = text.replace('Answers about alcohol, drugs and trauma are left out.', '');
  expect(rest).not.toMatch(/nightmares|containing alcohol|illegal drug|AUDIT|PTSD|SAMHSA/);
  expect(rest).not.toMatch(/outside medical care|Trouble with alcohol/);
});

test('a safety question without an answer is listed as not known', () => {
  const run = runOf({ 'safety.s_bp': 'unsure' });
  const text = textOf(run);
  expect(text).toContain(
    '- Blood pressure of 140/90 or higher (not sure). Find out before you go further.',
  );
  expect(text.split('Not answered, so not known:')[1]).toContain('- An aneurysm\n');
});

test('an incomplete PHQ-9 says so: about, or no total', () => {
  expect(textOf(runOf(sheet('phq9', [1, 1, 1, 1, 1, 1, 1, 1])))).toContain(
    'PHQ-9 total: about 9 of 27. Clinicians call this range mild. It is only a guide',
  );
  const text = textOf(runOf(sheet('phq9', [1, 1])));
  expect(text).toContain('No total: 7 of the nine questions were skipped.');
  expect(text).not.toContain('PHQ-9 total');
});

describe('the exports of one self-check agree with its result', () => {
  test.each([
    ['the longest', longestRun(), false],
    ['the longest without sensitive answers', longestRun(), true],
    ['a whole PHQ-9', runOf(sheet('phq9', [2, 2, 2, 2, 1, 1, 2, 0, 0, 1])), false],
    ['light drinking', runOf({ 'auditc.q1': 4, 'auditc.q2': 0, 'auditc.q3': 0 }), false],
    [
      'some of each',
      longestRun({ 'peg.p': 5, 'peg.e': 5, 'peg.g': 6, 'phq9.q9': 0 }, false),
      false,
    ],
  ])('%s', (_, run, isHidden) => {
    const text = textOf(run, isHidden);
    const resources = (fhirOf(run, isHidden).entry ?? []).map(({ resource }) => resource);
    const totals = resources.filter((one) => one.resourceType === 'Observation');
    const responses = resources.filter((one) => one.resourceType === 'QuestionnaireResponse');
    for (const instrument of survey) {
      const score = run.scores[instrument.id];
      const total = totals.find(({ id }) => id === `${instrument.id}-total`);
      const line = score ? totalLine(instrument, score) : '';
      if (total && line) {
        expect(total.valueQuantity.value).toBe(score?.total);
        expect(text).toContain(line);
        expect(line).toContain(
          ` ${total.valueQuantity.value} of ${instrument.scoring?.range.max}.`,
        );
      }
      if (line && !(isHidden && instrument.isSensitive)) expect(text).toContain(line);
    }
    for (const { text: words, answer } of responses.flatMap(({ item }) => item)) {
      const [value] = answer;
      if ('valueDecimal' in value) continue;
      const shown = 'valueCoding' in value ? (value.valueCoding.display ?? '') : value.valueInteger;
      expect(text).toMatch(
        new RegExp(`- ${escape(words)}:? ${escape(String(shown))}( \\(\\d\\))?\n`),
      );
    }
  });
});

test('an instant is written with its offset', () => {
  const date = new Date('2026-11-22T15:04:05Z');
  const written = toLocalTime(date);
  expect(written).toMatch(/^2026-11-2\dT\d\d:\d\d:05[+-]\d\d:\d\d$/);
  expect(new Date(written).getTime()).toBe(date.getTime());
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
