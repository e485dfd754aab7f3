// The real servers that the built site is tried on, each found or installed here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isInstallNeeded } from '../../src/cli/install-needed.mjs';
import { readIfThere } from './read-if-there.ts';

/** A server by name, with what nobody has proved while it is missing. */
export interface RealServer {
  name: 'nginx' | 'wrangler';
  proves: string;
  /** Sees to it that it is there. Null: it is; else why it could not be had. */
  install: () => string | null;
}

/** Where wrangler is installed: beside the project's packages, never among them. */
export const wranglerFolder = '.cache/hosting/wrangler';
/** Debian's module for files compressed beforehand. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const wranglerSource = 'tests/hosting/wrangler';

export const realServers: readonly RealServer[] = [
  {
    name: 'nginx',
    proves: 'deploy/nginx/site.conf: headers, redirects, 404, caching, compressed files',
    install: installNginx,
  },
  {
    name: 'wrangler',
    proves: 'deploy/wrangler.jsonc and dist/_headers, as Cloudflare reads them',
    install: installWrangler,
  },
];

/** The nginx to run. Undefined: there is none. */
export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((one) =>
    existsSync(one),
  );
}

function installNginx(): string | null {
  if (findNginx() !== undefined) return null;
  if (process.getuid?.() !== 0) return 'it is not installed, and only root may install it';
  const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'inherit', env, timeout: 120_000 } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  // A package starts its server when it is installed; here it must not.
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', install, { ...options, env: { ...env, RUNLEVEL: '1' } });
  return findNginx() === undefined ? 'apt-get could not install it' : null;
}

function installWrangler(): string | null {
  const lock = readIfThere(path.join(wranglerSource, 'package-lock.json')) ?? '';
  const installed = readIfThere(path.join(wranglerFolder, 'node_modules/.package-lock.json'));
  if (!isInstallNeeded(lock, installed)) return null;
  mkdirSync(wranglerFolder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(wranglerSource, file), path.join(wranglerFolder, file));
  }
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: wranglerFolder,
    stdio: 'inherit',
    timeout: 180_000,
  });
  return status === 0 ? null : 'npm ci could not install it';
}
