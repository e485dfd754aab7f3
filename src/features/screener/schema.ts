import { z } from 'astro/zod';
import { httpsUrl, line, slug } from '#lib/schema/pieces.ts';
import { findFaults } from './cross-checks.ts';
import { hasLoincCheckDigit } from './loinc.ts';

/** Ids inside an instrument keep the spelling of the published rules: q9, moderately_severe. */
const key = z.string().regex(/^[a-z][a-z0-9_]*$/, {
  error: 'must be lower-case letters, digits and underscores, like q9',
});

const loincCode = z.string().refine(hasLoincCheckDigit, {
  error: 'must be a LOINC code whose check digit fits, like 44250-9',
});

const loincAnswer = z.string().regex(/^LA\d+-\d$/, {
  error: 'must be a LOINC answer code like LA6568-5',
});

const optionSchema = z.strictObject({
  /** What the answer adds to the total. */
  value: z.int().nonnegative(),
  /** Exactly as printed on the original form. */
  text: line,
  loinc: loincAnswer,
});

const itemSchema = z.strictObject({
  id: key,
  loinc: loincCode,
  /** Exactly as printed on the original form. Never simplified. */
  text: line,
  /** Which list under `answers` is offered. */
  answers: key,
  /** False for an item that is asked but never added to the total. */
  isScored: z.boolean().default(true),
  /** Asked only when any of these items has at least this score. Left out: always asked. */
  showIf: z.strictObject({ anyOf: z.array(key).min(1), atLeast: z.int().positive() }).optional(),
});

const bandSchema = z.strictObject({
  id: key,
  /** Lowest and highest total, both included. */
  min: z.int().nonnegative(),
  max: z.int().nonnegative(),
  /** The clinicians' name for the band. */
  label: line,
});

const scoringSchema = z.strictObject({
  method: z.literal('sum'),
  /** Lowest and highest total that can be reached. */
  range: z.strictObject({ min: z.int().nonnegative(), max: z.int().positive() }),
  /** How many scored items may be missing before there is no total at all. */
  maxMissing: z.int().nonnegative(),
  /** Totals from here on are a positive screen. */
  positiveFrom: z.int().positive(),
  /** In order, from `range.min` to `range.max`, without a gap or an overlap. */
  bands: z.array(bandSchema).min(1, { error: 'must hold at least one band' }),
});

const alertSchema = z.strictObject({
  id: key,
  when: z.union([
    z.strictObject({ item: key, atLeast: z.int().positive() }),
    z.strictObject({ skipped: key }),
    z.strictObject({ totalAtLeast: z.int().positive() }),
  ]),
  /** crisis: the help panel. support, urgent: a note on the result. */
  action: z.enum(['crisis', 'support', 'urgent']),
});

/** content/instruments/<id>.yaml: one questionnaire, its scoring, its licence, where it is from. */
export const instrumentSchema = z
  .strictObject({
    title: line,
    /** Short name, as clinicians say it. */
    name: line,
    /** Of this file. The self-check starts only with the version it was written for. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'must be a version like 1.0.0' }),
    licence: z.strictObject({
      /** The owner's own sentence. Shown on the page and in print. */
      statement: line,
      /** LOINC asks for this notice wherever its codes are used. */
      loincNotice: line,
    }),
    loinc: z.strictObject({ panel: loincCode, total: loincCode }),
    /** The time that the questions ask about. */
    recall: line,
    /** The sentence above all items, as printed on the original form. */
    lead: line,
    /** The same sentence, made to run on into one item. */
    itemLead: line,
    /** Lists of answers, by name, so that nine items can share one. */
    answers: z.record(
      key,
      z.array(optionSchema).min(2, { error: 'must hold at least two answers' }),
    ),
    items: z.array(itemSchema).min(1, { error: 'must hold at least one item' }),
    scoring: scoringSchema,
    alerts: z.array(alertSchema),
    /** Where the words and the numbers come from: an id in content/sources, or a reference. */
    sources: z
      .array(
        z.union([
          z.strictObject({ id: slug }),
          z.strictObject({ reference: line, url: httpsUrl.optional() }),
        ]),
      )
      .min(1, { error: 'must name at least one source' }),
  })
  .superRefine((file, context) => {
    for (const { kind, path, sentence } of findFaults(file)) {
      context.addIssue({ code: 'custom', path, message: sentence, params: { kind } });
    }
  });

export type InstrumentFile = z.output<typeof instrumentSchema>;
