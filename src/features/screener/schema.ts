import { z } from 'astro/zod';
import { httpsUrl, line, slug } from '#lib/schema/pieces.ts';
import { findFaults } from './cross-checks.ts';
import { hasLoincCheckDigit } from './loinc.ts';

/** Ids inside an instrument keep the spelling of the published rules: q9, moderately_severe. */
const key = z.string().regex(/^[a-z][a-z0-9_]*$/, {
  error: 'must be lower-case letters, digits and underscores, like q9',
});

/** A name in this file, or one of another file after its id: q9, start.reason. */
const name = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, {
  error: 'must be an id of this file, like q9, or of another, like start.reason',
});

const loincCode = z.string().refine(hasLoincCheckDigit, {
  error: 'must be a LOINC code whose check digit fits, like 44250-9',
});

const loincAnswer = z.string().regex(/^LA\d+-\d$/, {
  error: 'must be a LOINC answer code like LA6568-5',
});

const value = z.union([
  z.int().nonnegative(),
  z.string().regex(/^[a-z0-9_]+$/, { error: 'must be a number, or a word like under_half' }),
]);

const optionSchema = z.strictObject({
  /** A number, or a word in quotes. Written into no export; the code below is. */
  value,
  /** Exactly as printed on the original form. */
  text: line,
  /** What the answer adds to the total. Left out: the value itself, or nothing for a word. */
  score: z.int().nonnegative().optional(),
  loinc: loincAnswer.optional(),
});

/** Any of these questions is answered with one of `is`, or with the number `atLeast` or more. */
const conditionSchema = z.union([
  z.strictObject({ anyOf: z.array(name).min(1), is: z.array(value).min(1) }),
  z.strictObject({ anyOf: z.array(name).min(1), atLeast: z.int().positive() }),
]);

/** Where words or numbers come from: an id in content/sources, or a reference. */
const sourcesSchema = z
  .array(
    z.union([
      z.strictObject({ id: slug }),
      z.strictObject({ reference: line, url: httpsUrl.optional() }),
    ]),
  )
  .min(1, { error: 'must name at least one source' });

/** What a safety point means for a person, in words for them. */
const safetySchema = z.strictObject({
  /** stop: on a label, or care of its own now. caution_high: unsure counts too. caution: a point. */
  level: z.enum(['stop', 'caution_high', 'caution']),
  /** A few words for lists. */
  label: line,
  why: line,
  nextStep: line,
  /** The FDA label for esketamine says that people with it should not take it. Default: no. */
  isOnLabel: z.boolean().optional(),
});

const itemSchema = z.strictObject({
  id: key,
  /** Left out for questions of our own. */
  loinc: loincCode.optional(),
  /** Words that the original prints above this item, where they are not the lead. */
  stem: line.optional(),
  /** Exactly as printed on the original form. Never simplified. */
  text: line,
  /** A line of ours under the question. */
  help: line.optional(),
  /** Which list under `answers` is offered. */
  answers: key,
  /** What 0 and 10 mean. Such an item is a whole number, and exported as one. */
  anchors: z.tuple([line, line]).optional(),
  /** False for an item that is asked but never added to the total. */
  isScored: z.boolean().default(true),
  /** Several answers may be chosen. Default: one. */
  isMultiple: z.boolean().optional(),
  /** It cannot be skipped. Default: it can. */
  isRequired: z.boolean().optional(),
  /** About alcohol, drugs or trauma: left out of a summary on request. */
  isSensitive: z.boolean().optional(),
  /** Asked only when this holds. Left out: always asked. */
  showIf: conditionSchema.optional(),
  /** The page under `pages` on which it is asked together with others. */
  page: key.optional(),
  safety: safetySchema.optional(),
  sources: sourcesSchema.optional(),
});

/** A safety point that follows from answers elsewhere. */
const derivedSchema = safetySchema.extend({
  id: key,
  /** An alert (auditc.alcohol_caution), or the answers that count as yes and as unsure. */
  when: z.union([
    z.strictObject({ alert: name }),
    z.strictObject({ anyOf: z.array(name).min(1), yes: z.string(), unsure: z.string().optional() }),
  ]),
  isSensitive: z.boolean().optional(),
  sources: sourcesSchema,
});

const bandSchema = z.strictObject({
  id: key,
  /** Lowest and highest total, both included. */
  min: z.number().nonnegative(),
  max: z.number().nonnegative(),
  /** The clinicians' name for the band. */
  label: line,
});

const scoringSchema = z.strictObject({
  method: z.enum(['sum', 'mean']),
  /** Lowest and highest total that can be reached. */
  range: z.strictObject({ min: z.int().nonnegative(), max: z.int().positive() }),
  /** Digits after the point, half up. Default: none. */
  decimals: z.int().min(0).max(2).optional(),
  /** prorate: the mean stands in. bounds: a band where it is sure, no total. none: no total. */
  missing: z.enum(['prorate', 'bounds', 'none']).default('prorate'),
  /** How many scored items may be missing before there is no total at all. */
  maxMissing: z.int().nonnegative(),
  /** This answer ends the scale with a total of 0. */
  zeroWhen: z.strictObject({ item: key, is: value }).optional(),
  /** Totals from here on are a positive screen. Left out: the scale has no cut. */
  positiveFrom: z.int().positive().optional(),
  /** A stricter cut that clinicians also know. It is told to them and changes nothing here. */
  strictFrom: z.int().positive().optional(),
  /** When every point comes from this item, the total is read more softly. */
  allFrom: key.optional(),
  /** In order, from `range.min` to `range.max`, without a gap or an overlap. */
  bands: z.array(bandSchema).min(1, { error: 'must hold at least one band' }),
  /** The bands are ours and not the authors' own: the number alone is shown. */
  hasOwnBands: z.boolean().optional(),
});

const alertSchema = z.strictObject({
  id: key,
  when: z.union([
    z.strictObject({ item: key, atLeast: z.int().positive() }),
    z.strictObject({ item: key, is: z.string() }),
    z.strictObject({ skipped: key }),
    z.strictObject({ totalAtLeast: z.int().positive(), unlessZero: z.array(key).optional() }),
  ]),
  /** crisis: the help panel. support, urgent: a card. note: a line. flag: a safety point. */
  action: z.enum(['crisis', 'support', 'urgent', 'note', 'flag']),
});

/** content/instruments/<id>.yaml: one questionnaire, its scoring, its licence, where it is from. */
export const instrumentSchema = z
  .strictObject({
    title: line,
    /** Short name, as clinicians say it. */
    name: line,
    /** Of this file. The self-check starts only with the version it was written for. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'must be a version like 1.0.0' }),
    /** The part of the self-check that it belongs to. */
    part: line,
    /** validated: a published scale, word for word. own: questions of ours. */
    kind: z.enum(['validated', 'own']),
    licence: z.strictObject({
      /** What may be done with the words, as far as is known. Not shown. */
      status: line,
      /** The owner's own sentence. Shown on the page and in print. */
      statement: line.optional(),
      /** LOINC asks for this notice wherever its codes are used. */
      loincNotice: line.optional(),
    }),
    loinc: z
      .strictObject({ panel: loincCode, total: loincCode, totalDisplay: line.optional() })
      .optional(),
    /** The time that the questions ask about. */
    recall: line,
    /** The sentence above all items, as printed on the original form. */
    lead: line.optional(),
    /** The same sentence, made to run on into one item. */
    itemLead: line.optional(),
    /** A sentence of ours above the questions. */
    intro: line.optional(),
    /** Shown before the first question, with a way to skip the part. */
    contentNote: line.optional(),
    /** All of it is about alcohol, drugs or trauma: left out of a summary on request. */
    isSensitive: z.boolean().optional(),
    /** Asked only when this holds. Left out: always asked. */
    showIf: conditionSchema.optional(),
    /** Headings of the pages that ask several items at once. */
    pages: z.array(z.strictObject({ id: key, heading: line })).optional(),
    /** Lists of answers, by name, so that nine items can share one. */
    answers: z.record(
      key,
      z.array(optionSchema).min(2, { error: 'must hold at least two answers' }),
    ),
    items: z.array(itemSchema).min(1, { error: 'must hold at least one item' }),
    derived: z.array(derivedSchema).optional(),
    /** Left out for questions that only guide what is asked or said. */
    scoring: scoringSchema.optional(),
    alerts: z.array(alertSchema),
    sources: sourcesSchema,
  })
  .superRefine((file, context) => {
    for (const { kind, path, sentence } of findFaults(file)) {
      context.addIssue({ code: 'custom', path, message: sentence, params: { kind } });
    }
  });

export type InstrumentFile = z.output<typeof instrumentSchema>;
