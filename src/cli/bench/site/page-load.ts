/** The scores, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** One load of a page. Units: bytes as sent with their headers, milliseconds. */
export interface PageLoad {
  html: number;
  css: number;
  js: number;
  fonts: number;
  total: number;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  /** 0 to 100, of the categories that were asked for. */
  scores: Partial<Record<Category, number>>;
  /** Why a score is below 100: "seo: robots.txt is not valid". */
  faults: string[];
}
