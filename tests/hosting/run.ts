// A stage of npm test: the built site under the servers that it is for. Says which of them could not be
// had, and what nobody has proved then. With HOSTING=required, as in CI, that is a failure.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { findFreePort } from '../../src/cli/free-port.ts';
import { brotliModule, realServers } from './servers.ts';

const missing = realServers.flatMap((server) => {
  const why = server.install();
  return why === null ? [] : [{ ...server, why }];
});
const there = realServers.filter(({ name }) => missing.every((one) => one.name !== name));

// A copy, so that compressed files never get into the site itself.
rmSync('.cache/hosting/site', { recursive: true, force: true });
cpSync('dist', '.cache/hosting/site', { recursive: true });
const compress = ['src/cli/compress.ts', '--dist', '.cache/hosting/site', '--effort', '4'];
const isCompressed = spawnSync('node', compress, { stdio: 'inherit' }).status === 0;

const ports = await Promise.all(there.map(() => findFreePort()));
const env = {
  ...process.env,
  HOSTING_PORTS: ports.join(','),
  HOSTING_SERVERS: there.map(({ name }) => name).join(','),
  HOSTING_BROTLI: existsSync(brotliModule) ? 'yes' : 'no',
};
const run = ['test', '--config', 'tests/hosting/playwright.config.ts'];
const isGreen =
  there.length === 0 || spawnSync('playwright', run, { stdio: 'inherit', env }).status === 0;

const notes = missing.map(({ name, why, proves }) => `NOT PROVED: ${name}: ${why}. ${proves}.`);
if (env.HOSTING_BROTLI === 'no') notes.push('NOT PROVED: nginx with brotli: no such module here.');
mkdirSync('.cache/reports', { recursive: true });
if (notes.length > 0) writeFileSync('.cache/reports/not-proved.txt', `${notes.join('\n')}\n`);
for (const note of notes) console.log(note);
const mayMiss = process.env['HOSTING'] !== 'required' || missing.length === 0;
if (!isCompressed || !isGreen || !mayMiss) process.exitCode = 1;
