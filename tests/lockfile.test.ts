// Is the lockfile whole, and does it hold us to exact versions?
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { findLoosePackages, findMissingOptionals } from './support/lockfile.ts';

const names = z.record(z.string(), z.string());
const packageSchema = z.object({
  engines: names,
  devDependencies: names,
  dependencies: names.optional(),
  allowScripts: z.record(z.string(), z.boolean()),
});
const lockedSchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  optionalDependencies: names.optional(),
  hasInstallScript: z.boolean().optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

const readLock = (file: string) =>
  lockSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).packages;
const wanted = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const locked = readLock('package-lock.json');
// A server of the hosting tests, installed into .cache and never shipped.
const wrangler = 'tests/hosting/wrangler';

test('every optional package of every platform is in the lockfile', () => {
  // npm ci refuses a lockfile that names a package for a platform and then does not have it.
  expect(findMissingOptionals(locked)).toEqual([]);
});

test('every package is pinned to one exact version, the one in the lockfile', () => {
  for (const [name, version] of Object.entries({
    ...wanted.dependencies,
    ...wanted.devDependencies,
  })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test.each(['package-lock.json', `${wrangler}/package-lock.json`])(
  '%s names each package by its contents, from the registry alone, on every platform',
  (file) => {
    expect(Object.keys(readLock(file)).length).toBeGreaterThan(20);
    expect(findLoosePackages(readLock(file))).toEqual([]);
    expect(findMissingOptionals(readLock(file))).toEqual([]);
  },
);

test('the server of the hosting tests is pinned too', () => {
  const { devDependencies } = packageSchema
    .pick({ devDependencies: true })
    .parse(JSON.parse(readFileSync(`${wrangler}/package.json`, 'utf8')));
  expect(Object.keys(devDependencies)).toEqual(['wrangler']);
  expect(devDependencies['wrangler']).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([
  [{ version: '1.0.0' }, 'has no integrity by SHA-512'],
  [{ version: '1.0.0', integrity: 'sha1-abc=' }, 'has no integrity by SHA-512'],
  [
    { version: '1.0.0', integrity: 'sha512-abc=', resolved: 'http://registry.npmjs.org/a' },
    'comes from',
  ],
  [
    { version: '1.0.0', integrity: 'sha512-abc=', resolved: 'git+ssh://git@github.com/a/b' },
    'comes from',
  ],
  [
    { version: '1.0.0', integrity: 'sha512-abc=', resolved: 'https://example.org/a.tgz' },
    'comes from',
  ],
  [{ version: 'file:../a', integrity: 'sha512-abc=' }, 'has no exact version'],
  [{ link: true }, 'is a link'],
])('a loose package is caught: %o', (entry, complaint) => {
  expect(findLoosePackages({ '': {}, 'node_modules/a': entry })).toEqual([
    expect.stringContaining(`node_modules/a ${complaint}`),
  ]);
});

test('Node 24 comes with the project, and any Node from 20 on may start it', () => {
  expect(wanted.devDependencies['node']).toMatch(/^24\./);
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(wanted.devDependencies['node']);
  expect(wanted.engines['node']).toBe('>=20');
});

test('the only packages that run scripts at install are node and esbuild', () => {
  expect(wanted.allowScripts).toEqual({ node: true, esbuild: true });
});

test('a package whose platform twin is left out of a lockfile is caught', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a-linux': {},
    'node_modules/b': { optionalDependencies: { 'b-mac': '1.0.0' } },
    'node_modules/b/node_modules/b-mac': {},
  };
  expect(findMissingOptionals(packages)).toEqual(['node_modules/a needs a-mac']);
});
