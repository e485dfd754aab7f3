import { z } from 'astro/zod';
import { httpsUrl, isoDate, line, slug, usPhone } from '#lib/schema/pieces.ts';

const tri = z.enum(['yes', 'no', 'unknown']);

/** One row of the "listings" feed: a flat JSON array of places that an editor has read about. */
export const listingRowSchema = z.strictObject({
  /** Only needed when two rows would otherwise get the same id. */
  id: slug.optional(),
  name: line,
  program: line.optional(),
  street1: line.optional(),
  street2: line.optional(),
  city: line,
  state: line,
  zip: z.string().nullable(),
  phone: usPhone.nullable(),
  website: httpsUrl.nullable(),
  kind: line,
  ivKetamine: tri,
  spravato: tri,
  imKetamine: tri,
  kap: tri,
  tms: tri,
  ect: tri,
  conditions: z.array(line),
  /** What the page says about cost or insurance. */
  insurance: line.nullable(),
  /** The page that says what the place offers. */
  sourceUrl: z.url({ protocol: /^https?$/, error: 'must be a full web address' }),
  /** When that page was published, if it says so. */
  sourceDate: line.nullable(),
  /** Where the address comes from: "own page", or a federal directory with its year. */
  addressSource: line.nullable(),
  readOn: isoDate,
  /** What was read, in the editor's words. */
  evidence: line.nullable(),
  editorNote: line.nullable(),
});

export type ListingRow = z.output<typeof listingRowSchema>;
