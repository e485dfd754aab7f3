import { z } from 'astro/zod';
import { line } from '#lib/schema/pieces.ts';

/** Words that end up on a page: no markup, nothing that a spreadsheet would run. */
export function safeWords(most: number) {
  return line
    .max(most, { error: `must be at most ${most} characters` })
    .refine((text) => !/[<>{}`\p{Cc}]/u.test(text), {
      error: 'must be plain words without < > { } ` or control characters',
    })
    .refine((text) => !/^[=+@-]/.test(text), { error: 'must not start with = + - or @' });
}

/** A name, a street, a short remark. */
export const safeLine = safeWords(160);

/** A year, a month or a day: 2024, 2024-01 or 2024-01-09. */
export const partialDate = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, {
  error: 'must be a year, month or day like 2024, 2024-01 or 2024-01-09',
});
