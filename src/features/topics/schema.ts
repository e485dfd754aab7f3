import { z } from 'astro/zod';
import { isoDate, line } from '#lib/schema/pieces.ts';

/** What every page says about who has checked it. No name is ever invented. */
const reviewSchema = z.discriminatedUnion('state', [
  z.strictObject({
    /** The honest default: no clinician has read this page yet. */
    state: z.literal('not-reviewed'),
  }),
  z.strictObject({
    state: z.literal('reviewed'),
    /** The clinician's name and profession, with their agreement. */
    by: line,
    /** Day on which the whole page was reviewed. Small edits do not change it. */
    on: isoDate,
  }),
]);

/** Frontmatter of content/topics/<group>/<slug>.mdx. The path is the id and the address. */
export const topicSchema = z.strictObject({
  /** The h1. A question that the reader would ask. */
  title: line,
  /** Short name for breadcrumbs, cards and lists. */
  name: line,
  /** One sentence for search results and cards. At most 160 characters, no numbers. */
  summary: line.max(160, { error: 'must be at most 160 characters' }),
  /** The answer in two or three short sentences, shown under the h1. No numbers. */
  lead: line,
  /** What the page is about: which parts it must have depends on it. */
  kind: z.enum(['condition', 'treatment', 'guide']),
  /** On the page of one drug: its brand name and its generic name. Told to search engines. */
  drug: z.strictObject({ name: line, generic: line }).optional(),
  /** For whom the page is written, and what it helps with. One sentence. */
  audience: line,
  /** Has a clinician read the whole page? */
  review: reviewSchema,
  /** Day on which the text was written or last changed in substance. */
  writtenOn: isoDate,
  /** Day by which the whole page must be read against its sources again. */
  nextReviewOn: isoDate,
});

export type TopicData = z.output<typeof topicSchema>;

/** A topic as the rest of the code sees it. `id` is the path: `treatments/iv-infusion`. */
export interface Topic {
  id: string;
  data: TopicData;
  /** The MDX below the frontmatter. */
  body: string;
}
