// What a benchmark needs and the project does not, installed where it is used and gone with it.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure } from '../measure.ts';

/** The folder for them could not be filled: no network, or a version that is not there. */
export class InstallError extends Error {
  override name = 'InstallError';
}

/** Installs exact versions into a folder. None of their install scripts runs. */
export async function installInto(folder: string, packages: readonly string[]): Promise<void> {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) writeFileSync(file, '{ "private": true, "type": "module" }\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await measure('npm', ['install', '--ignore-scripts', ...quiet, ...packages], { cwd: folder });
  } catch (cause) {
    const names = packages.join(', ');
    // npm says the cause first, then much that helps nobody here.
    const words = cause instanceof Error ? cause.message : String(cause);
    const why = words.split('\n').slice(0, 4).join(' ');
    throw new InstallError(`npm could not install ${names}; is there a network? ${why}`, { cause });
  }
}
