// Facts that are neither a yes nor a no. Each names its source and date.
import { z } from 'astro/zod';
import { said } from './claim.ts';
import { isNpi } from './npi.ts';
import { safeWords } from './text.ts';

/** Ages the place sees. Not: ages it gives ketamine to. */
export const agesSchema = z.strictObject({
  values: z.array(z.enum(['child', 'young-adult', 'adult', 'senior'])).min(1),
  ...said,
});

/** Languages spoken there, as BCP 47 tags: en, es, ase (American Sign Language). */
export const languagesSchema = z.strictObject({
  values: z.array(z.string().refine(isLanguage, { error: 'must be a tag like es or zh' })).min(1),
  ...said,
});

/** How care is given there, of whatever kind. */
export const settingsSchema = z.strictObject({
  values: z.array(z.enum(['outpatient', 'day-program', 'residential', 'inpatient'])).min(1),
  ...said,
});

export const operationSchema = z.strictObject({
  value: z.enum(['for-profit', 'non-profit', 'government']),
  ...said,
});

/** Opening hours in the words of the source. */
export const hoursSchema = z.strictObject({ text: safeWords(300), ...said });

/** One price range. Units: US dollars. One price: low and high are equal. */
export const priceSchema = z
  .strictObject({
    service: z.enum([
      'first-visit',
      'ivKetamine',
      'spravato',
      'imKetamine',
      'oralKetamine',
      'kap',
      'tms',
      'ect',
    ]),
    per: z.enum(['visit', 'course', 'month']),
    low: z.number().nonnegative().max(100_000),
    high: z.number().nonnegative().max(100_000),
    ...said,
  })
  .refine(({ low, high }) => low <= high, {
    path: ['high'],
    error: 'must not be less than "low"',
  });

/** The entry of the organization, never of a person, in the federal registry of providers. */
export const npiSchema = z.strictObject({
  number: z.string().refine(isNpi, {
    error: 'must be ten digits whose last is the check digit of an NPI',
  }),
  /** Codes of what it says it is: 261QM0801X. */
  taxonomy: z
    .array(z.string().regex(/^[0-9A-Z]{9}X$/, { error: 'must be a taxonomy code like 261QM0801X' }))
    .default([]),
  ...said,
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
