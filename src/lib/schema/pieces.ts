import { z } from 'astro/zod';

/** What every day must be. Checks know a wrong date by this sentence. */
export const dateRule = 'must be a date like 2026-03-14';

/** A lower-case kebab-case id, such as `iv-infusion`. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be lower-case letters, digits and single hyphens, like iv-infusion',
});

/** A real calendar day, written 2026-03-14, without quotes. */
export const isoDate = z.preprocess(
  // Astro reads frontmatter as YAML 1.1, where an unquoted day becomes a Date at midnight UTC.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({ error: dateRule }).refine(isCalendarDay, { error: dateRule }),
);

/** A web address that starts with https://. */
export const httpsUrl = z.string().refine(isHttpsUrl, {
  error: 'must be a full web address that starts with https://',
});

/** A dialable US phone number in E.164 form, such as +12025550123. */
export const usPhone = z.string().regex(/^\+1[2-9]\d{2}[2-9]\d{6}$/, {
  error: 'must be a US phone number like +12025550123',
});

/** One line of words, without space at its ends. */
export const line = z
  .string()
  .min(1, { error: 'must not be empty' })
  .refine((text) => text === text.trim() && !text.includes('\n'), {
    error: 'must be one line without space at its ends',
  });

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function isHttpsUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
