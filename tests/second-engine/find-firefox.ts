import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A Firefox as its makers or Debian ship it, not changed for tests. Undefined: there is none. */
export function findFirefox(): string | undefined {
  return places.find((one) => existsSync(one));
}

/** Sees to it that there is one. Null: there is; else why it could not be had. */
export function installFirefox(): string | null {
  if (findFirefox() !== undefined) return null;
  if (process.getuid?.() !== 0) return 'it is not installed, and only root may install it';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'inherit', env, timeout: 240_000 } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], options);
  return findFirefox() === undefined ? 'apt-get could not install it' : null;
}
