import { z } from 'astro/zod';

const kindSchema = z.strictObject({
  /** What these pages are called in a report. */
  kind: z.string(),
  /** Which addresses are of this kind, as a regular expression. The first kind that fits counts. */
  pages: z.string(),
  /** Most bytes of HTML and CSS, gzipped. */
  htmlAndCss: z.int().positive(),
  /** Most bytes of JavaScript that run before anybody does anything, gzipped. 0: no script. */
  js: z.int().nonnegative(),
  /** Most bytes of JavaScript that an import() asks for, gzipped. Default: none. */
  later: z.int().positive().optional(),
  /** Most bytes of fonts. */
  fonts: z.int().nonnegative(),
  /** Most requests before anybody does anything, the page itself among them. */
  requests: z.int().positive(),
  /** Fewest pages of this kind. */
  least: z.int().nonnegative(),
});

/** tests/budgets.json. Raising a number needs a reason in the commit. */
export const budgetsSchema = z.strictObject({ kinds: z.array(kindSchema).min(1) });

export type Budgets = z.output<typeof budgetsSchema>;
export type Budget = Budgets['kinds'][number];

/** The budget that a page falls under. Throws when none fits: the last one should fit all. */
export function budgetFor(url: string, { kinds }: Budgets): Budget {
  const budget = kinds.find(({ pages }) => new RegExp(pages).test(url));
  if (!budget)
    throw new Error(`tests/budgets.json  kinds: no kind fits ${url}; let the last fit all.`);
  return budget;
}
