import { execFileSync } from 'node:child_process';
import type { FileMap } from '../content/read-content.ts';

/** The newest tag before the work as it stands. Undefined when there is none, or no git. */
export function newestTag(root = '.'): string | undefined {
  return git(root, ['describe', '--tags', '--abbrev=0'])?.trim();
}

/** Every file of content/ as it was at a tag or commit. Undefined when git knows no such one. */
export function contentAt(ref: string, root = '.'): FileMap | undefined {
  const listed = git(root, ['ls-tree', '-r', '--name-only', '--end-of-options', ref, 'content/']);
  const paths = listed?.split('\n').filter((path) => path !== '' && !/\/\./.test(path));
  return paths && new Map(paths.map((path) => [path, git(root, ['show', `${ref}:${path}`]) ?? '']));
}

/** Paths in these folders that differ from a tag or commit, by name. */
export function changedSince(ref: string, folders: readonly string[], root = '.'): string[] {
  const listed = git(root, ['diff', '--name-only', '--end-of-options', ref, '--', ...folders]);
  return listed?.split('\n').filter((path) => path !== '') ?? [];
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined; // No git, no such tag: the caller says what follows.
  }
}
