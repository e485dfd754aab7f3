import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { findImports, type Aliases } from './find-imports.ts';
import type { Import, SourceFile } from './project.ts';

const folders = ['src', 'content', 'tests'];
const rootFiles = ['astro.config.mjs', 'eslint.config.js'];
const kinds = /\.(ts|tsx|mjs|js|astro|css|mdx)$|\/README\.md$/;
const packageSchema = z.object({ imports: z.record(z.string(), z.string()) });

/** Every file of this project that the architecture is about, and everything that they import. */
export function readProject(): { files: SourceFile[]; imports: Import[] } {
  const paths = [
    ...folders.flatMap(listFiles),
    ...rootFiles.filter((file) => existsSync(file)),
  ].filter((file) => kinds.test(file));
  const files = paths.sort().map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
  return { files, imports: importsOf(files, readAliases()) };
}

/**
 * What the code among these files imports. Words (.mdx, .md) import nothing, and the tests of the
 * rules themselves plant imports in strings.
 */
export function importsOf(files: readonly SourceFile[], aliases: Aliases): Import[] {
  return files
    .filter(({ path: file }) => !/\.mdx?$|^tests\/support\/architecture\/.*\.test\.ts$/.test(file))
    .flatMap((file) => findImports(file, aliases));
}

/** The `imports` of package.json. Throws when there are none. */
export function readAliases(): Aliases {
  return packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8'))).imports;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join(folder, file).replaceAll(path.sep, '/'),
  );
}
