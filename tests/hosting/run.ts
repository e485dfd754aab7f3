// A stage of npm test: the built site under the servers that it is for. Says which of them could not be
// had, and what nobody has proved then. With HOSTING=required, as in CI, that is a failure.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { findFreePort } from '../../src/cli/free-port.ts';
import { tellNotProved } from '../support/not-proved.ts';
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
// No tests, as the report must say: a stage without a report has failed.
mkdirSync('.cache/reports', { recursive: true });
if (there.length === 0) writeFileSync('.cache/reports/hosting.json', '{"suites":[],"errors":[]}');
const isGreen =
  there.length === 0 || spawnSync('playwright', run, { stdio: 'inherit', env }).status === 0;

const notes = missing.map(({ name, why, proves }) => `${name}: ${why}. ${proves}.`);
if (env.HOSTING_BROTLI === 'no') notes.push('nginx with brotli: no such module here.');
tellNotProved(notes);
const mayMiss = process.env['HOSTING'] !== 'required' || notes.length === 0;
if (!isCompressed || !isGreen || !mayMiss) process.exitCode = 1;
