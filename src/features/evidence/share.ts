import { z } from 'astro/zod';

export const shareSchema = z.union([
  /** As published, such as 22.5. */
  z.strictObject({ percent: z.number().min(0).max(100) }),
  /** As counted: 12 of 18 people. */
  z
    .strictObject({ count: z.int().nonnegative(), of: z.int().positive() })
    .refine(({ count, of }) => count <= of, { error: 'count must not be larger than of' }),
]);

/** Part of a group of people. */
export type Share = z.output<typeof shareSchema>;

/** A share, unrounded. Units: percent. */
export function percentOf(share: Share): number {
  return 'percent' in share ? share.percent : (share.count * 100) / share.of;
}
