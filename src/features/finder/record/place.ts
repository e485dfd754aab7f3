// Where a clinic is and how to reach it.
import { z } from 'astro/zod';
import { isoDate, slug, usPhone } from '#lib/schema/pieces.ts';
import { stateCodes } from '../states.ts';
import { safeLine } from './text.ts';

const stateCode = z.enum(stateCodes, { error: 'must be a postal code like TN' });

export const addressSchema = z.strictObject({
  /** House number and street, without the suite. Left out when unknown. */
  street1: safeLine.optional(),
  /** Suite, floor or building. */
  street2: safeLine.optional(),
  city: safeLine,
  /** Postal code of the state: "TN". Must match the file's name. */
  state: stateCode,
  /** Five digits, as text, so that 01234 keeps its zero. Left out when unknown. */
  zip: z
    .string()
    .regex(/^\d{5}$/, { error: 'must be five digits in quotes' })
    .optional(),
  /** The four digits after the hyphen. */
  zip4: z
    .string()
    .regex(/^\d{4}$/, { error: 'must be four digits in quotes' })
    .optional(),
  /** Source id: who says that the clinic is there. */
  source: slug,
});

/** A point that somebody gave. Left out: worked out from the ZIP code or city at build. */
export const geoSchema = z.strictObject({
  lat: z.number(),
  lon: z.number(),
  /** What it is the point of. Nothing under "street" may be shown as exact. */
  precision: z.enum(['rooftop', 'street', 'zip', 'city']),
  source: slug,
  /** Day on which the point was looked up or checked. */
  checkedOn: isoDate,
  /** addressMark() of the address it was made for. Another address needs another point. */
  addressMark: z.string().regex(/^[0-9a-f]{12}$/, {
    error: 'must be the twelve letters and digits that the content check names for this address',
  }),
});

export const phoneSchema = z.strictObject({
  /** hotline: for a crisis or for questions, not for this office alone. */
  kind: z.enum(['main', 'intake', 'hotline']),
  number: usPhone,
  /** Extension. */
  ext: z
    .string()
    .regex(/^\d{1,6}$/, { error: 'must be one to six digits in quotes' })
    .optional(),
  source: slug,
});

/** Where staff travel, or where patients seen by video may live. */
export const serviceAreaSchema = z.strictObject({
  states: z.array(stateCode).min(1),
  radiusMiles: z.number().positive().max(500).optional(),
  source: slug,
});
