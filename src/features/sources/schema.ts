import { z } from 'astro/zod';
import { httpsUrl, line } from '#lib/schema/pieces.ts';

const nameSchema = z.union([
  z.strictObject({ family: line, given: line.optional() }),
  /** An organization, written as it should appear. */
  z.strictObject({ literal: line }),
]);

const year = z.int().min(1900).max(2100);
const month = z.int().min(1).max(12);

const dateSchema = z.strictObject({
  /** [[year, month?, day?]] */
  'date-parts': z.tuple([
    z.union([
      z.tuple([year]),
      z.tuple([year, month]),
      z.tuple([year, month, z.int().min(1).max(31)]),
    ]),
  ]),
});

/**
 * One source in CSL-JSON (citeproc-js 1.0.2 schema), the format that Zotero reads and writes.
 * The `id` is the citation key that authors put in `<Cite id="…" />`.
 */
export const sourceSchema = z
  .strictObject({
    /** Citation key: first author or publisher, year or subject. Never reused. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'must be lower-case letters, digits and single hyphens, like anand-2023',
    }),
    type: z.enum(['article-journal', 'book', 'document', 'legislation', 'report', 'webpage']),
    title: line,
    author: z.array(nameSchema).min(1),
    'container-title': line.optional(),
    publisher: line.optional(),
    /** Date of publication. Left out when the source gives none: shown as "no date". */
    issued: dateSchema.optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    number: z.string().optional(),
    DOI: z
      .string()
      .regex(/^10\.\d+\//, { error: 'must start with 10., like 10.1056/x' })
      .optional(),
    PMID: z.string().regex(/^\d+$/, { error: 'must be digits' }).optional(),
    PMCID: z
      .string()
      .regex(/^PMC\d+$/, { error: 'must be like PMC123456' })
      .optional(),
    ISBN: z.string().optional(),
    URL: httpsUrl.optional(),
    /** Day on which an editor read it. */
    accessed: dateSchema,
    /** What exactly was read, for editors. */
    note: z.string().optional(),
    /** False when nobody has seen the text itself. Such a source may not carry a claim. */
    verified: z.boolean(),
  })
  .refine(isFindable, {
    error:
      'must have a URL, DOI, PMID, PMCID, ISBN, number or journal, so that a reader can find it',
    path: ['URL'],
  });

export type Source = z.output<typeof sourceSchema>;

// A journal and a title find an article. An identifier that nobody has checked is not made up.
function isFindable(source: Partial<Record<string, unknown>>): boolean {
  const ways = ['URL', 'DOI', 'PMID', 'PMCID', 'ISBN', 'number'];
  if (ways.some((way) => source[way] !== undefined)) return true;
  return source['type'] === 'article-journal' && source['container-title'] !== undefined;
}
