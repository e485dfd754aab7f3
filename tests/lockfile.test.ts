// Is the lockfile whole, and does it hold us to exact versions?
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { findMissingOptionals } from './support/lockfile.ts';

const names = z.record(z.string(), z.string());
const packageSchema = z.object({
  engines: names,
  devDependencies: names,
  dependencies: names.optional(),
  allowScripts: z.record(z.string(), z.boolean()),
});
const lockedSchema = z.object({
  version: z.string().optional(),
  optionalDependencies: names.optional(),
  hasInstallScript: z.boolean().optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

const wanted = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const locked = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;

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
