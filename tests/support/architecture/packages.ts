import { isTestFile, type Import } from './project.ts';

interface PackageRule {
  /** The packages it is about, by what the import says. */
  pattern: RegExp;
  isAllowed: (one: Import) => boolean;
  reason: string;
}

const rules: readonly PackageRule[] = [
  {
    pattern: /^react(-dom)?(\/|$)/,
    isAllowed: ({ from }) => /^src\/features\/screener\/.+\.tsx$/.test(from),
    reason: 'React lives in the .tsx files of src/features/screener alone.',
  },
  {
    pattern: /^leaflet(\/|$)/,
    isAllowed: ({ from, isTypeOnly, specifier }) =>
      /^src\/features\/finder\/finder-map(-[a-z]+)?\.ts$/.test(from) ||
      (from.startsWith('src/features/finder/') &&
        (isTypeOnly || from.endsWith('.d.ts') || specifier.endsWith('.css'))),
    reason: 'Leaflet lives in src/features/finder/finder-map.ts and finder-map-….ts alone.',
  },
  {
    pattern: /^(@medplum\/|fhir(path)?(\/|$))/,
    isAllowed: () => false,
    reason: 'validators are for tests alone; each would outweigh the whole site.',
  },
  {
    pattern: /^astro:content$/,
    isAllowed: ({ from, isTypeOnly, clause }) =>
      ['src/collections.ts', 'src/content.config.ts'].includes(from) ||
      (isTypeOnly && !/^src\/(lib|ui|cli)\//.test(from)) ||
      (from.startsWith('src/pages/') && takesOnlyRender(clause)),
    reason: 'src/collections.ts is the only reader of content; a page may take `render`.',
  },
  {
    pattern: /^astro:(?!content$)/,
    isAllowed: ({ from }) => !/^src\/(lib|cli)\//.test(from),
    reason: 'src/lib and src/cli run without Astro.',
  },
  {
    pattern: /^node:/,
    isAllowed: ({ from }) => !from.startsWith('src/lib/'),
    reason: 'src/lib is pure: no files, no network, no clock; read in src/cli and pass it in.',
  },
  {
    pattern: /^astro\/zod$/,
    isAllowed: ({ from }) => !from.startsWith('src/lib/') || from.startsWith('src/lib/schema/'),
    reason: 'schemas of src/lib live in src/lib/schema.',
  },
  {
    pattern: /^zod(\/|$)/,
    isAllowed: () => false,
    reason: 'write astro/zod, so that there is one version of it.',
  },
];

/** One sentence for each package that is imported where it may not be. Tests are free. */
export function checkPackages(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, target }) => target === undefined && !isTestFile(from))
    .flatMap((one) =>
      rules
        .filter(({ pattern, isAllowed }) => pattern.test(one.specifier) && !isAllowed(one))
        .map(({ reason }) => `${one.from} imports ${one.specifier} — ${reason}`),
    );
}

function takesOnlyRender(clause: string): boolean {
  const names = clause.replace(/[{}]/g, '').split(',');
  return names.every((name) => /^\s*(render|type\s.*)?\s*$/.test(name)) && clause.startsWith('{');
}
