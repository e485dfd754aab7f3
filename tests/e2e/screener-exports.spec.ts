import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import { longestPath } from '../support/longest-path.ts';
import { lettersOf, print } from '../support/pdf.ts';
import { finish, goThrough, press, ready } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

// The parts of FHIR R4 that a reader of the file needs.
const answerSchema = z.object({
  text: z.string().optional(),
  answer: z.array(
    z.object({
      valueCoding: z.object({ display: z.string() }).optional(),
      valueInteger: z.number().optional(),
      valueDecimal: z.number().optional(),
    }),
  ),
});
const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  entry: z.array(
    z.object({
      resource: z.object({
        resourceType: z.string(),
        item: z.array(z.unknown()).optional(),
        valueQuantity: z.object({ value: z.number() }).optional(),
      }),
    }),
  ),
});

// Some fifty pages each, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

const helpFirst = ['call or text 988, day or night', 'call 911'];

test('the shortest check prints on one or two sheets, help first, then what was answered', async ({
  page,
}) => {
  await finish(page);
  const paper = await print(page);
  expect(paper.sheetCount).toBeLessThanOrEqual(2);
  expect(paper.sheetsWith(helpFirst)).toContain(1);
  for (const text of [
    'Filled in by the person themself on a public education site; not verified',
    'Little interest or pleasure in doing things',
    'PHQ-9 total: 0 of 27. Clinicians call this range none-minimal.',
    'Five questions to ask a doctor',
    'This is not a diagnosis',
    'No permission required to reproduce',
  ]) {
    expect(paper.letters).toContain(lettersOf(text));
  }
  expect(paper.letters).not.toContain(lettersOf('Print this page'));
});

test('the sheet for the printer is there the moment the result is, not some time after', async ({
  page,
}) => {
  await ready(page);
  await press(page, 'Start');
  await goThrough(page, { 'How old': '18 to 64' });
  // In one breath: nothing that has yet to arrive or to be drawn can come between.
  const absent = await page.getByRole('button', { name: 'See my result' }).evaluate(
    (button: HTMLElement, texts) => {
      button.click();
      return texts.filter((text) => !document.body.textContent.includes(text));
    },
    [...helpFirst, 'Self-check summary', 'Five questions to ask a doctor'],
  );
  expect(absent).toEqual([]);
});

test('the longest check prints on two sheets, whole, and all three exports agree', async ({
  page,
}) => {
  await finish(page, longestPath);
  const paper = await print(page);
  expect(paper.sheetCount).toBe(2);
  expect(paper.sheetsWith(helpFirst)).toContain(1);
  const text = await save(page, 'Save as text');
  const bundle = bundleSchema.parse(
    JSON.parse(await save(page, 'Save for a health record (FHIR)')),
  );
  const resources = bundle.entry.map(({ resource }) => resource);
  const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type);

  // Five scales: PHQ-9, GAD-7, PC-PTSD-5, PEG, AUDIT-C. All answers at their highest but PEG's.
  const totals = of('Observation').map(({ valueQuantity }) => valueQuantity?.value);
  expect(totals.toSorted((a = 0, b = 0) => a - b)).toEqual([5, 8, 12, 21, 27]);
  for (const line of [
    'PHQ-9 total: 27 of 27',
    'GAD-7 total: 21 of 21',
    'PC-PTSD-5 total: 5 of 5',
    'PEG total: 8 of 10',
    'AUDIT-C total: 12 of 12',
  ]) {
    expect(lettersOf(text)).toContain(lettersOf(line));
    expect(paper.letters).toContain(lettersOf(line));
  }

  const answers = of('QuestionnaireResponse').flatMap(({ item = [] }) =>
    item.flatMap((one) => {
      const parsed = answerSchema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );
  expect(answers.length).toBeGreaterThan(10 + 7 + 6 + 3 + 3);
  for (const { text: question = '', answer } of answers) {
    const words = answer.flatMap(({ valueCoding }) => valueCoding?.display ?? []);
    for (const part of [...words]) {
      expect(lettersOf(text)).toContain(lettersOf(part));
      expect(paper.letters).toContain(lettersOf(part));
    }
    expect(question).not.toBe('');
  }
});

test('sensitive answers stay off paper and out of files when asked', async ({ page }) => {
  await finish(page, longestPath);
  await page.getByRole('checkbox', { name: /Hide sensitive answers/ }).check();
  const paper = await print(page);
  const text = await save(page, 'Save as text');
  const fhir = await save(page, 'Save for a health record (FHIR)');
  for (const word of ['nightmares', 'containing alcohol', 'illegal drug', 'AUDIT-C', 'PC-PTSD']) {
    expect(paper.letters).not.toContain(lettersOf(word));
    expect(lettersOf(text)).not.toContain(lettersOf(word));
    expect(lettersOf(fhir)).not.toContain(lettersOf(word));
  }
  expect(paper.letters).toContain(lettersOf('PHQ-9 total: 27 of 27'));
  expect(lettersOf(text)).toContain(lettersOf('PHQ-9 total: 27 of 27'));
});

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return readFile(await download.path(), 'utf8');
}
