import { z } from 'astro/zod';
import { line } from '#lib/schema/pieces.ts';
import { percentOf, shareSchema } from './share.ts';

/** How strong the evidence for one use is. The words for each letter live in grades.ts. */
export const gradeSchema = z.enum(['A', 'B', 'C', 'D', 'N']);

/**
 * What the FDA has said about one use. `not-shown` is for a use that was tested or claimed and not
 * shown: it is not approved, and calling it off-label would make it sound like a choice.
 */
export const approvalSchema = z.enum(['approved', 'off-label', 'not-shown']);

/** content/uses/<id>.yaml: one treatment for one condition. A badge is about a use, never a drug. */
export const useSchema = z.strictObject({
  /** What is given, as readers call it: "Spravato nasal spray", "IV ketamine". */
  treatment: line,
  /** What it is given for: "treatment-resistant depression". */
  condition: line,
  approval: approvalSchema,
  grade: gradeSchema,
  /** Why this grade, in one to three short sentences. */
  why: line,
  /** Source ids behind the grade and the approval. */
  sources: z.array(line).min(1),
});

// Shares that add up to 100 may add up to a hair more in binary.
const most = 100 + 1e-6;

const armSchema = z
  .strictObject({
    /** Completes "22 of 100 people …": "on Spravato alone", "on a placebo spray". */
    name: line,
    share: shareSchema,
    /** How many got worse, if the source says. The rest are then `otherwise`: neither. */
    worse: z
      .strictObject({
        /** Completes "8 …": "had worse depression than before". */
        outcome: line,
        share: shareSchema,
      })
      .optional(),
  })
  .refine(({ share, worse }) => !worse || percentOf(share) + percentOf(worse.share) <= most, {
    path: ['worse', 'share'],
    error: 'must be at most what the share of the outcome leaves of 100',
  });

/**
 * content/numbers/<id>.yaml: one result of one study, from which the sentence, the picture and
 * the table are all drawn, so that they cannot disagree.
 */
export const numberSchema = z
  .strictObject({
    /** What was counted, as a heading: "Few or no symptoms after 4 weeks". */
    title: line,
    /** Completes "22 of 100 people on Spravato alone …": "had few or no symptoms left". */
    outcome: line,
    /** Completes "78 …": "did not". */
    otherwise: line,
    /** Is the outcome wanted or not? Sets the words, never the colour. */
    sense: z.enum(['benefit', 'harm']),
    /** Who was studied: "adults with treatment-resistant depression". */
    group: line,
    /** When it was measured: "after 4 weeks". */
    when: line,
    /** How many people the study counted, all arms together, if the source says. */
    people: z.int().positive().optional(),
    treatment: armSchema,
    /** null when the study had no comparison group; the page then says so. */
    comparison: armSchema.nullable(),
    /** What a careful reader must know: who paid, what was missing. */
    caution: line.optional(),
    sources: z.array(line).min(1),
  })
  .refine(({ sense, treatment }) => sense === 'benefit' || !treatment.worse, {
    path: ['treatment', 'worse'],
    error: 'must be left out of a harm, whose outcome says who was harmed',
  })
  .refine(
    ({ treatment, comparison }) =>
      !comparison || treatment.worse?.outcome === comparison.worse?.outcome,
    {
      path: ['comparison', 'worse'],
      error: 'must be counted the same way in both groups, or in neither',
    },
  );

export type Use = z.output<typeof useSchema> & { id: string };
export type NumberRecord = z.output<typeof numberSchema> & { id: string };
export type Grade = z.output<typeof gradeSchema>;
export type Approval = z.output<typeof approvalSchema>;
