import { z } from 'astro/zod';
import { line, slug } from '#lib/schema/pieces.ts';

/** content/glossary/<id>.yaml: one term in plain words. */
export const termSchema = z.strictObject({
  /** The term as it is written in a sentence, such as "off-label". */
  term: line,
  /** Plain meaning in one or two short sentences, without a full stop missing. */
  definition: line,
  /** How to say it, such as "KEE-tuh-meen". */
  pronunciation: line.optional(),
  /** Other names that readers may meet. */
  aliases: z.array(line).default([]),
  /**
   * Words that readers may type for it: names of the street and of the trade, everyday words. The
   * search alone reads them, and takes them for the term; no page shows them.
   */
  searchWords: z.array(line).default([]),
  /**
   * The page of this site that tells most about it, as its path under content/topics. The search
   * shows that page first to those who type the term or one of its names.
   */
  page: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, { error: 'must be a path like treatments/nasal-spray' })
    .optional(),
  /** Ids of terms worth reading next. */
  seeAlso: z.array(slug).default([]),
});

export type Term = z.output<typeof termSchema> & { id: string };
