import { createHash } from 'node:crypto';

/**
 * One short text that changes when any file is added, removed, renamed or changed.
 * Shape: pairs of path and contents. Order of the pairs does not matter. Throws nothing.
 */
export function fingerprint(
  files: readonly (readonly [path: string, contents: string | Buffer])[],
): string {
  const hash = createHash('sha256');
  for (const [path, contents] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Lengths keep the end of one part from being read as the start of the next.
    hash.update(`${path.length} ${path} ${Buffer.byteLength(contents)} `).update(contents);
  }
  return hash.digest('hex');
}
