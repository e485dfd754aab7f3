import type { Problem } from '#lib/report/problem.ts';

/**
 * The same problems, with what many pages share told once: at the first of them, with a count.
 * A fault in the header is one line, not one a page.
 */
export function foldRepeats(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.field ?? ''} ${problem.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
    if (!first) return [];
    const others = new Set(group.map(({ path }) => path)).size - 1;
    if (others === 0) return [first];
    const more = others === 1 ? 'one more page' : `${others} more pages`;
    return [{ ...first, sentence: `${first.sentence} The same on ${more}.` }];
  });
}
