import { roomOf } from './rooms.ts';
import type { Import, SourceFile } from './project.ts';

const looseFiles = ['src/collections.ts', 'src/content.config.ts', 'src/env.d.ts'];

/** One sentence for each file that is where it may not be, or has what it may not have. */
export function checkPlaces(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [
      /^src\/pages\/.*\.(test|spec)\./.test(path) &&
        'is a test in src/pages, where Astro makes a public page of it; move it beside the code.',
      path.startsWith('src/') &&
        !roomOf(path) &&
        !looseFiles.includes(path) &&
        'is in no room; the rooms are lib, ui, features, layouts, pages, styles and cli.',
      path.endsWith('.tsx') &&
        !path.startsWith('src/features/screener/') &&
        'is React; write .astro, or .ts for a custom element.',
      /^content\/.*\.mdx$/.test(path) &&
        hasCode(text) &&
        'has an import or export; the page supplies every component.',
      /\.(ts|tsx|mjs|astro)$/.test(path) &&
        path.startsWith('src/') &&
        text.includes('import.meta.glob') &&
        'uses import.meta.glob, which hides what it imports; name the files.',
    ].flatMap((complaint) => (complaint ? [`${path} ${complaint}`] : [])),
  );
}

/** One sentence for each import whose ending is left out: Node would not find the file. */
export function checkEndings(imports: readonly Import[]): string[] {
  return imports
    .filter(({ target }) => target !== undefined && !/\.\w+$/.test(target))
    .map(({ from, specifier }) => `${from} imports ${specifier} — write the ending, such as .ts.`);
}

function hasCode(text: string): boolean {
  const withoutExamples = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  return /^(import|export)\s+[\w{*'"]/m.test(withoutExamples);
}
