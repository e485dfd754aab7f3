import type { Cost } from './measure.ts';

/** How many pages a build says it made. Throws when it does not say so. */
export function pagesIn({ output }: Pick<Cost, 'output'>): number {
  const count = Number(/(\d+) page\(s\) built/.exec(output)?.[1]);
  if (count) return count;
  throw new Error(`The build does not say how many pages it made:\n${output.slice(-500)}`);
}
