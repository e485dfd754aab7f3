import { importsOf, readAliases } from './read-project.ts';
import type { Import, SourceFile } from './project.ts';

/** A project in memory, for planting what must be caught. Shape: path → text. */
export function plant(texts: Record<string, string>): { files: SourceFile[]; imports: Import[] } {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return { files, imports: importsOf(files, readAliases()) };
}
