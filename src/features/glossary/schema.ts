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
  /** Ids of terms worth reading next. */
  seeAlso: z.array(slug).default([]),
});

export type Term = z.output<typeof termSchema> & { id: string };
