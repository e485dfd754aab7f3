import { z } from 'astro/zod';
import { isoDate, line, slug } from './pieces.ts';

// One server, named in full: it stands in the page's policy. This machine's own needs no TLS, as
// browsers see it too (W3C Secure Contexts, 3.1): so that an operator can try a server at home.
const tileAddress =
  /^(https:\/\/[a-z0-9.-]+|http:\/\/127\.0\.0\.1)(:\d+)?\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[\w./?=&@~%{}-]*$/;

const siteAddressRule =
  'must be an address like https://example.org or https://example.org/folder/, or null';

/** content/site/settings.yaml: what belongs to the operator of a copy. null means "not set". */
export const settingsSchema = z.strictObject({
  /** Name of the site, as shown in the header and in page titles. */
  name: line,
  /** Full address of the published site, with the folder that it is in, if it is in one. */
  address: z
    .url({ protocol: /^https?$/, error: siteAddressRule })
    .regex(/^https?:\/\/[^/?#@]+(\/[A-Za-z0-9._~-]+)*\/?$/, { error: siteAddressRule })
    .nullable(),
  /** Who runs this copy: a person or an organization. */
  operator: line.nullable(),
  /** How readers reach the operator. */
  contactEmail: z.email({ error: 'must be an email address, or null' }).nullable(),
  /**
   * Streets for the finder's map, from another server. Nothing is asked of that server before a
   * visitor presses "Show streets", below a sentence that says what it then sees. Default: null, and
   * there is no such button.
   */
  mapTiles: z
    .strictObject({
      /** Address of one picture, with {z}, {x} and {y}. Its server must do without a referrer. */
      url: z.string().regex(tileAddress, {
        error: 'must be an address like https://tiles.example.org/{z}/{x}/{y}.png',
      }),
      /** Who runs that server, as visitors know them. */
      server: line,
      /** The credit that the server asks for. */
      attribution: line,
      /** Where the server says what it does with visits. */
      privacyUrl: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
    })
    .nullable()
    .default(null),
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
  /** Language of the words in this entry. Default: English. */
  language: z.enum(['en', 'es']).default('en'),
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

/** content/site/front-page.yaml: the words of the home page. */
export const frontPageSchema = z.strictObject({
  /** The h1. */
  title: line,
  /** Two or three sentences under it. */
  lead: line,
  /** One sentence for search engines. At most 160 characters. */
  summary: line.max(160, { error: 'must be at most 160 characters' }),
  /** What to know first: short, each with its sources. */
  facts: z.array(z.strictObject({ text: line, sources: z.array(line).min(1) })).min(3),
  /** Id of the number that is drawn beside the facts. */
  number: line,
});

/** content/site/changes.yaml: what changed, told to readers. Newest first. */
export const changesSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        /** The day it was published. */
        on: isoDate,
        title: line,
        /** What is different now, in one or two sentences. A correction says what was wrong. */
        text: line,
        /** The page it is about. */
        href: linkSchema.shape.href,
      }),
    )
    .min(1),
});

export type Change = z.output<typeof changesSchema>['changes'][number];
export type FrontPage = z.output<typeof frontPageSchema>;
export type Settings = z.output<typeof settingsSchema>;
export type Navigation = z.output<typeof navigationSchema>;
export type CrisisLines = z.output<typeof crisisLinesSchema>;
export type CrisisLine = CrisisLines['lines'][number];
