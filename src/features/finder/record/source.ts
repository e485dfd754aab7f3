// Who told us something, and when. Every fact of a record names one of these.
import { z } from 'astro/zod';
import { isoDate, line, slug } from '#lib/schema/pieces.ts';
import { partialDate, safeLine } from './text.ts';

/** What a source can be. Sets the words that readers see and the strength of its facts. */
export const sourceKinds = [
  /** A person at the clinic told us. */
  'clinic',
  /** An editor of this site looked at the thing itself: a visit, a map, a sign. */
  'editor',
  /** The clinic's own pages. */
  'clinic-website',
  /** A federal directory that appears once a year, such as SAMHSA's. */
  'federal-directory',
  /** The federal site FindTreatment.gov. */
  'findtreatment',
  /** The federal registry of providers: proves a name and an address, never a treatment. */
  'nppes',
  'listing',
  'article',
] as const;

/** Fields that name no source of their own. */
export const unsourcedFields = [
  'name',
  'program',
  'aka',
  'kind',
  'website',
  'conditions',
  'note',
] as const;

export const sourceSchema = z.strictObject({
  /** Short name, used by the facts of this record: "site". */
  id: slug,
  /** What it is: sets the words that readers see. */
  kind: z.enum(sourceKinds),
  /** What a reader would call it: "athenacare.health", "SAMHSA mental health directory 2024". */
  name: safeLine,
  /** Where it can be read. Left out when it has no page of its own. */
  url: z.url({ protocol: /^https?$/, error: 'must be a full web address' }).optional(),
  /** When it was published, if it says so. */
  published: partialDate.optional(),
  /** Which issue of a work that appears again and again: "2024", "V2 2026-08". */
  edition: safeLine.optional(),
  /** Year in which the clinics were asked, where it differs from the year of the edition. */
  surveyYear: z.int().min(1990).max(2100).optional(),
  /** Terms on which its facts may be used: "public domain". */
  licence: safeLine.optional(),
  /** Day on which it was read. */
  readOn: isoDate,
  /** Feed that brought it; that feed alone may change or remove its facts. Left out: an editor. */
  feed: slug.optional(),
  /** What the feed calls this place, so that its next edition finds it again. */
  sourceId: safeLine.optional(),
  /** Fields without a source of their own that are its word. Those nobody claims: the first source's. */
  fields: z.array(z.enum(unsourcedFields)).optional(),
  /** true: the newest edition lacks the place, and only its name or address still rest on this. */
  isOutdated: z.literal(true).optional(),
  /** For editors: what exactly it says. Never shown. */
  evidence: line.optional(),
});
