// The authors' manual for content/providers/<state>.json. No key for rank, tier or sponsor exists,
// and an unknown key is refused, so no order of clinics can ever be bought.
import { z } from 'astro/zod';
import { httpsUrl, isoDate, line, slug, usPhone } from '#lib/schema/pieces.ts';
import { stateCodes } from './states.ts';

/** Words that end up on a page: no markup, nothing that a spreadsheet would run. */
const safeLine = line
  .max(160, { error: 'must be at most 160 characters' })
  .refine((text) => !/[<>{}`\p{Cc}]/u.test(text), {
    error: 'must be plain words without < > { } ` or control characters',
  })
  .refine((text) => !/^[=+@-]/.test(text), { error: 'must not start with = + - or @' });

/** A year, a month or a day: 2024, 2024-01 or 2024-01-09. */
const partialDate = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, {
  error: 'must be a year, month or day like 2024, 2024-01 or 2024-01-09',
});

const webUrl = z.url({ protocol: /^https?$/, error: 'must be a full web address' });

/** Who told us something, and when. */
const sourceSchema = z.strictObject({
  /** Short name, used by the facts of this record: "site". */
  id: slug,
  /** What it is: sets the words that readers see. */
  kind: z.enum(['clinic-website', 'clinic', 'article', 'listing', 'federal-directory']),
  /** What a reader would call it: "athenacare.health", "SAMHSA mental health directory 2024". */
  name: safeLine,
  /** Where it can be read. Left out when it has no page of its own. */
  url: webUrl.optional(),
  /** When it was published, if it says so. */
  published: partialDate.optional(),
  /** Day on which an editor read it. */
  readOn: isoDate,
  /** For editors: what exactly it says. Never shown. */
  evidence: line.optional(),
});

/** One fact. Left out means unknown; unknown never means no. */
const claimSchema = z
  .discriminatedUnion('value', [
    z.strictObject({ value: z.literal('unknown') }),
    z.strictObject({
      value: z.enum(['yes', 'no']),
      /** Id of one of the record's sources: who says so. */
      source: slug,
      /** When it was so: the day a website was read, else the date of the article or edition. */
      asOf: partialDate,
    }),
  ])
  .default({ value: 'unknown' });

const servicesSchema = z.strictObject({
  /** Ketamine into a vein. */
  ivKetamine: claimSchema,
  /** Spravato (esketamine) nasal spray. "Says it offers", never "certified". */
  spravato: claimSchema,
  /** Ketamine as a shot in a muscle. */
  imKetamine: claimSchema,
  /** Ketamine-assisted psychotherapy. */
  kap: claimSchema,
  /** Transcranial magnetic stimulation. */
  tms: claimSchema,
  /** Electroconvulsive therapy. */
  ect: claimSchema,
});

const paymentSchema = z
  .strictObject({
    selfPay: claimSchema,
    privateInsurance: claimSchema,
    medicare: claimSchema,
    medicaid: claimSchema,
    tricare: claimSchema,
    va: claimSchema,
  })
  .prefault({});

const deliverySchema = z
  .strictObject({
    /** People come to a place. "no" keeps the record off the map. */
    inPerson: claimSchema,
    /** Staff come to people's homes. */
    mobile: claimSchema,
    /** Visits by video. */
    telehealth: claimSchema,
  })
  .prefault({});

const addressSchema = z.strictObject({
  /** House number and street, without the suite. Left out when unknown. */
  street1: safeLine.optional(),
  /** Suite, floor or building. */
  street2: safeLine.optional(),
  city: safeLine,
  /** Postal code of the state: "TN". Must match the file's name. */
  state: z.enum(stateCodes, { error: 'must be a postal code like TN' }),
  /** Five digits, as text, so that 01234 keeps its zero. Left out when unknown. */
  zip: z
    .string()
    .regex(/^\d{5}$/, { error: 'must be five digits in quotes' })
    .optional(),
  /** Source id: who says that the clinic is there. */
  source: slug,
});

/** One place that gives, or says it gives, ketamine or Spravato. */
export const providerSchema = z
  .strictObject({
    /** Name, city and state: athena-care-franklin-tn. Never changed, never used again. */
    id: slug,
    /** The trading name, as the clinic writes it. */
    name: safeLine,
    /** Department or unit, if the name alone does not say where to call. */
    program: safeLine.optional(),
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
    address: addressSchema,
    /** A point checked by hand. Left out: worked out from the ZIP code or city at build. */
    geo: z
      .strictObject({ lat: z.number(), lon: z.number(), source: slug, checkedOn: isoDate })
      .optional(),
    /** Numbers to call, the best one first. */
    phones: z
      .array(z.strictObject({ kind: z.enum(['main', 'intake']), number: usPhone, source: slug }))
      .default([]),
    website: httpsUrl.optional(),
    payment: paymentSchema,
    /** What the source says about cost or insurance, in its words. Shown as a quotation. */
    paymentNote: z.strictObject({ text: safeLine, source: slug }).optional(),
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
    /** Who told us what. */
    sources: z.array(sourceSchema).min(1),
    /** When and how someone at the clinic confirmed the record. */
    verified: z.strictObject({ on: isoDate, by: z.enum(['phone', 'visit', 'clinic']) }).optional(),
    /** What a reader must know before calling. Shown. One or two short sentences. */
    note: safeLine.max(300).optional(),
    /** For editors. Never shown. */
    editorNote: line.optional(),
    /** editor: written or changed by hand, so that no import touches it again. */
    maintainedBy: z.enum(['import', 'editor']),
  })
  .check((context) => {
    for (const { path, id } of sourceUses(context.value)) {
      if (context.value.sources.some((source) => source.id === id)) continue;
      const message = "must be the id of one of the record's sources";
      context.issues.push({ code: 'custom', input: id, path, message });
    }
    if (context.value.status === 'active' && !context.value.verified) {
      const message = 'must be unconfirmed until "verified" says who confirmed it and when';
      context.issues.push({ code: 'custom', input: 'active', path: ['status'], message });
    }
  });

/** content/providers/<state>.json. */
export const providerFileSchema = z.strictObject({
  /** Written by the importer. Left out in a file that only editors write. */
  header: z
    .strictObject({
      /** The command that wrote the records maintained by import. */
      writtenBy: line,
      /** Name of the feed. */
      feed: slug,
      /** Newest day on which a record of the feed was read. */
      readOn: isoDate,
    })
    .optional(),
  providers: z.array(providerSchema).min(1),
});

interface SourceUse {
  path: (string | number)[];
  id: string;
}

type Parsed = z.output<typeof providerSchema>;

function sourceUses(record: Parsed): SourceUse[] {
  const groups = { services: record.services, payment: record.payment, delivery: record.delivery };
  const claims = Object.entries(groups).flatMap(([group, facts]) =>
    Object.entries(facts).flatMap(([key, fact]) =>
      fact.value === 'unknown' ? [] : [{ path: [group, key, 'source'], id: fact.source }],
    ),
  );
  const phones = record.phones.map(({ source }, index) => ({
    path: ['phones', index, 'source'],
    id: source,
  }));
  const others = [
    { path: ['address', 'source'], id: record.address.source },
    { path: ['paymentNote', 'source'], id: record.paymentNote?.source },
    { path: ['geo', 'source'], id: record.geo?.source },
  ].flatMap(({ path, id }) => (id === undefined ? [] : [{ path, id }]));
  return [...claims, ...phones, ...others];
}

export type Provider = z.output<typeof providerSchema>;
/** A record as it stands in the file: what is unknown is left out. */
export type ProviderInput = z.input<typeof providerSchema>;
export type ProviderFile = z.input<typeof providerFileSchema>;
export type Claim = Provider['services']['spravato'];
export type ProviderSource = Provider['sources'][number];
export type Service = keyof Provider['services'];
export type Condition = Provider['conditions'][number];
