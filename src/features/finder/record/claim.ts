// Facts that are yes, no or unknown. Left out means unknown; unknown never means no.
import { z } from 'astro/zod';
import { slug } from '#lib/schema/pieces.ts';
import { partialDate } from './text.ts';

/** Who says so, and when it was so. Spread into every fact that is not a yes or a no. */
export const said = {
  /** Id of one of the record's sources. */
  source: slug,
  /** When it was so: the day a website was read, else the date of the article, edition or survey. */
  asOf: partialDate,
};

/** One fact. */
export const claimSchema = z
  .discriminatedUnion('value', [
    z.strictObject({ value: z.literal('unknown') }),
    z.strictObject({ value: z.enum(['yes', 'no']), ...said }),
  ])
  .default({ value: 'unknown' });

export const servicesSchema = z.strictObject({
  /** Ketamine into a vein. */
  ivKetamine: claimSchema,
  /** Spravato (esketamine) nasal spray. "Says it offers", never "certified". */
  spravato: claimSchema,
  /** Ketamine as a shot in a muscle. */
  imKetamine: claimSchema,
  /** Ketamine as a tablet, lozenge or liquid by mouth. */
  oralKetamine: claimSchema,
  /** Ketamine-assisted psychotherapy. */
  kap: claimSchema,
  /** Transcranial magnetic stimulation. */
  tms: claimSchema,
  /** Electroconvulsive therapy. */
  ect: claimSchema,
});

export const paymentSchema = z
  .strictObject({
    selfPay: claimSchema,
    privateInsurance: claimSchema,
    medicare: claimSchema,
    medicaid: claimSchema,
    tricare: claimSchema,
    va: claimSchema,
    /** Fees that fall with income. */
    slidingFee: claimSchema,
    /** Help with payment of another kind. */
    assistance: claimSchema,
  })
  .prefault({});

export const deliverySchema = z
  .strictObject({
    /** People come to a place. "no" keeps the record off the map. */
    inPerson: claimSchema,
    /** Staff come to people's homes. */
    mobile: claimSchema,
    /** Visits by video. */
    telehealth: claimSchema,
  })
  .prefault({});
