import { z } from 'astro/zod';
import { isoDate, line, slug } from './pieces.ts';

/** content/site/settings.yaml: what belongs to the operator of a copy. null means "not set". */
export const settingsSchema = z.strictObject({
  /** Name of the site, as shown in the header and in page titles. */
  name: line,
  /** Full address of the published site, without a path. */
  address: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://example.org, or null' })
    .nullable(),
  /** Who runs this copy: a person or an organization. */
  operator: line.nullable(),
  /** How readers reach the operator. */
  contactEmail: z.email({ error: 'must be an email address, or null' }).nullable(),
});

const linkSchema = z.strictObject({
  /** What the reader sees. */
  label: line,
  /** A page of this site, from the root, ending in a slash. */
  href: z.string().regex(/^\/([a-z0-9-]+\/)*$/, { error: 'must be a path like /help-now/' }),
});

/** content/site/navigation.yaml: the header and the footer, in reading order. */
export const navigationSchema = z.strictObject({
  header: z.array(linkSchema).min(1),
  footer: z.array(linkSchema).min(1),
});

const crisisLineSchema = z.strictObject({
  id: slug,
  /** Who answers. */
  name: line,
  /** For whom, and what it is. One or two short sentences. */
  about: line,
  /** Ways to reach it, in the order to show them. */
  ways: z
    .array(
      z.strictObject({
        /** What the link says, such as "Call 988". */
        label: line,
        /** tel:, sms: or https: target. null when there is nothing to link. */
        href: z
          .string()
          .regex(/^(tel:|sms:|https:\/\/)/, { error: 'must start with tel:, sms: or https://' })
          .nullable(),
      }),
    )
    .min(1),
  /** Source ids that say so. */
  sources: z.array(z.string()),
});

/** content/site/crisis-lines.yaml: where to get help at once. */
export const crisisLinesSchema = z.strictObject({
  /** The day on which every line below was last checked against its sources. */
  reviewedOn: isoDate,
  lines: z.array(crisisLineSchema).min(1),
});

export type Settings = z.output<typeof settingsSchema>;
export type Navigation = z.output<typeof navigationSchema>;
export type CrisisLines = z.output<typeof crisisLinesSchema>;
export type CrisisLine = CrisisLines['lines'][number];
