// The authors' manual for content/providers/<state>.json. No key for rank, tier or sponsor exists,
// and an unknown key is refused, so no order of clinics can ever be bought.
import { z } from 'astro/zod';
import { httpsUrl, isoDate, line, slug } from '#lib/schema/pieces.ts';
import { checkRecord } from './record/check-record.ts';
import { claimSchema, deliverySchema, paymentSchema, servicesSchema } from './record/claim.ts';
import {
  agesSchema,
  hoursSchema,
  languagesSchema,
  npiSchema,
  operationSchema,
  priceSchema,
  settingsSchema,
} from './record/details.ts';
import { addressSchema, geoSchema, phoneSchema, serviceAreaSchema } from './record/place.ts';
import { sourceSchema } from './record/source.ts';
import { safeLine, safeWords } from './record/text.ts';

/** One place that gives, or says it gives, ketamine or Spravato. */
export const providerSchema = z
  .strictObject({
    /** Name, city and state: athena-care-franklin-tn. Never changed, never used again. */
    id: slug,
    /** The trading name, as the clinic writes it. */
    name: safeLine,
    /** Department or unit, if the name alone does not say where to call. */
    program: safeLine.optional(),
    /** Other names it goes or went by. Searched, and shown on its page. */
    aka: z.array(safeLine).default([]),
    /**
     * active: the clinic told us itself (see verified). unconfirmed: we have only read about it.
     * closed and moved records stay in the file and leave the site.
     */
    status: z.enum(['active', 'unconfirmed', 'closed', 'moved']),
    /** What sort of place it is. */
    kind: z.enum([
      'ketamine-clinic',
      'psychiatry',
      'pain',
      'hospital',
      'va',
      'community-mh',
      'other',
    ]),
    services: servicesSchema,
    delivery: deliverySchema,
    /** Inpatient, outpatient and the like. A place may list ketamine for inpatients alone. */
    settings: settingsSchema.optional(),
    address: addressSchema,
    geo: geoSchema.optional(),
    serviceArea: serviceAreaSchema.optional(),
    /** Numbers to call, the best one first. */
    phones: z.array(phoneSchema).default([]),
    website: httpsUrl.optional(),
    hours: hoursSchema.optional(),
    payment: paymentSchema,
    /** What the source says about cost or insurance, in its words. Shown as a quotation. */
    paymentNote: z.strictObject({ text: safeLine, source: slug }).optional(),
    prices: z.array(priceSchema).default([]),
    ages: agesSchema.optional(),
    languages: languagesSchema.optional(),
    /** Takes new patients. */
    acceptingNew: claimSchema,
    /** People who use a wheelchair can get in and be treated. */
    accessible: claimSchema,
    operation: operationSchema.optional(),
    npi: npiSchema.optional(),
    /** Conditions that its page names. Not what it treats well, not what is approved. */
    conditions: z
      .array(
        z.enum([
          'depression',
          'trd',
          'suicidality',
          'bipolar',
          'anxiety',
          'ptsd',
          'ocd',
          'chronic-pain',
        ]),
      )
      .default([]),
    /** Who told us what. The first is the one that put the place on the list. */
    sources: z.array(sourceSchema).min(1),
    /**
     * When and how the record was confirmed. website: an editor held every fact against the
     * clinic's pages, which nobody there has confirmed. The others: someone at the clinic did.
     */
    verified: z
      .strictObject({
        on: isoDate,
        by: z.enum(['website', 'phone', 'clinic-claim', 'visit']),
        /** For editors: whom, and what was asked. Never shown. */
        note: line.optional(),
      })
      .optional(),
    /** What a reader must know before calling. Shown. One or two short sentences. */
    note: safeWords(300).optional(),
    /** For editors. Never shown. */
    editorNote: line.optional(),
    /** editor: written or changed by hand, so that no import touches it again. */
    maintainedBy: z.enum(['import', 'editor']),
  })
  .check((context) => {
    for (const breach of checkRecord(context.value)) {
      context.issues.push({ code: 'custom', ...breach });
    }
  });

/** content/providers/<state>.json. */
export const providerFileSchema = z.strictObject({
  /** Written by the importer. Left out in a file that only editors write. */
  header: z
    .strictObject({
      /** The command that wrote the records maintained by import. */
      writtenBy: line,
      /** Each feed that the records rest on → newest day on which a record of it was read. */
      feeds: z.record(slug, isoDate),
    })
    .optional(),
  providers: z.array(providerSchema).min(1),
});

export type Provider = z.output<typeof providerSchema>;
/** A record as it stands in the file: what is unknown is left out. */
export type ProviderInput = z.input<typeof providerSchema>;
export type ProviderFile = z.input<typeof providerFileSchema>;
export type Claim = Provider['services']['spravato'];
export type ProviderSource = Provider['sources'][number];
export type Service = keyof Provider['services'];
export type Condition = Provider['conditions'][number];
