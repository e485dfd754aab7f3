import { isTestFile, type Import, type SourceFile } from './project.ts';

const isSchema = (path: string) =>
  /(^|\/)schema\.ts$/.test(path) || /^src\/lib\/schema\//.test(path);
const isZod = (specifier: string) => /^(astro\/)?zod(\/|$)/.test(specifier);

/** One sentence for each ring of files that import each other. Order: by its first file. */
export function findCycles(imports: readonly Import[]): string[] {
  const next = groupTargets(imports);
  const rings = new Map<string, string>();
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      const ring = trail.slice(start);
      const chain = [...ring, file].map(shorten).join(' → ');
      rings.set(ring.toSorted().join(), `${ring[0]} imports itself in a ring: ${chain}.`);
    } else if (!finished.has(file)) {
      for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
      finished.add(file);
    }
  };
  for (const file of [...next.keys()].sort()) visit(file, []);
  return [...rings.values()];
}

/**
 * One sentence for each browser file from which a schema can be reached by value: Zod would then
 * travel to a reader's phone. A browser file is loaded by a <script>, is a .tsx, or defines a
 * custom element; so is everything that it imports.
 */
export function findSchemaLeaks(
  files: readonly SourceFile[],
  imports: readonly Import[],
): string[] {
  const byValue = imports.filter(({ from, isTypeOnly }) => !isTypeOnly && !isTestFile(from));
  const inScripts = byValue.filter((one) => one.isInScript);
  const next = groupTargets(byValue.filter((one) => !one.isInScript));
  const usesZod = new Set(byValue.filter((one) => isZod(one.specifier)).map(({ from }) => from));
  const entries = new Set([
    ...inScripts.flatMap(({ target }) => target ?? []),
    ...files.filter(isBrowserFile).map(({ path }) => path),
  ]);
  const direct = inScripts
    .filter(({ specifier }) => isZod(specifier))
    .map(({ from, specifier }) => `${from} loads ${specifier} in the browser — ${remedy}`);
  const reached = [...entries].sort().flatMap((entry) => {
    const chain = findChain(entry, next, (file) => isSchema(file) || usesZod.has(file));
    if (!chain) return [];
    const way = chain.map(shorten).join(' → ');
    return [`${entry} loads ${chain.at(-1)} in the browser (${way}) — ${remedy}`];
  });
  return [...direct, ...reached];
}

const remedy = 'take its types with `import type`, and plain data from the page.';

function findChain(
  entry: string,
  next: ReadonlyMap<string, readonly string[]>,
  isGoal: (file: string) => boolean,
): string[] | undefined {
  const chains = [[entry]];
  const seen = new Set([entry]);
  for (const chain of chains) {
    const file = chain.at(-1) ?? entry;
    if (isGoal(file)) return chain;
    for (const target of next.get(file) ?? []) {
      if (!seen.has(target)) chains.push([...chain, target]);
      seen.add(target);
    }
  }
  return undefined;
}

function isBrowserFile({ path, text }: SourceFile): boolean {
  if (isTestFile(path) || !path.startsWith('src/')) return false;
  return path.endsWith('.tsx') || (path.endsWith('.ts') && text.includes('customElements.define('));
}

function groupTargets(imports: readonly Import[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { from, target } of imports) {
    if (target !== undefined) groups.set(from, [...(groups.get(from) ?? []), target]);
  }
  return groups;
}

function shorten(path: string): string {
  return path.split('/').at(-1) ?? path;
}
