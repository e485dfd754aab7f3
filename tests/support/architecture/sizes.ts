import type { SourceFile } from './project.ts';

// The first pattern that fits decides. Aim for 60 lines; this is where a file must be split.
const ceilings: readonly [pattern: RegExp, lines: number, kind: string][] = [
  [/\.test\.tsx?$/, 300, 'test'],
  [/\.spec\.ts$/, 250, 'browser test'],
  [/^src\/pages\//, 60, 'page'],
  [/^src\/cli\//, 80, 'command'],
  [/^(src\/content\.config\.ts|astro\.config\.mjs)$/, 60, 'table'],
  [/\.astro$/, 150, 'component'],
  [/\.css$/, 120, 'stylesheet'],
  [/\.(ts|tsx|mjs|js)$/, 250, 'module'],
];

/** A file that may be longer, and why. */
export interface Allowance {
  path: string;
  reason: string;
}

/** One sentence for each file above its ceiling, and for each allowance that is of no use. */
export function checkSizes(
  files: readonly SourceFile[],
  allowances: readonly Allowance[],
): string[] {
  const tooLong = files.flatMap(({ path, text }) => {
    const [, ceiling, kind] = ceilings.find(([pattern]) => pattern.test(path)) ?? [];
    const lines = text.trimEnd().split('\n').length;
    return ceiling !== undefined && lines > ceiling ? [{ path, lines, ceiling, kind }] : [];
  });
  const allowed = new Set(allowances.map(({ path }) => path));
  const idle = allowances.filter(({ path }) => !tooLong.some((file) => file.path === path));
  return [
    ...tooLong
      .filter(({ path }) => !allowed.has(path))
      .map(
        ({ path, lines, ceiling, kind }) =>
          `${path} has ${lines} lines; a ${kind} has at most ${ceiling}. Split it by what it is about.`,
      ),
    ...allowances
      .filter(({ reason }) => reason.trim().split(' ').length < 4)
      .map(({ path }) => `${path} may be longer, but nobody says why; give a reason.`),
    ...idle.map(({ path }) => `${path} is not too long; take it off the list of allowances.`),
  ];
}
