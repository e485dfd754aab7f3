// The site as an operator builds it: with an address, a name, a contact and streets. A copy in a
// folder of its own; the site's own settings and its dist/ are never touched.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import type { Settings } from '#lib/schema/site.ts';

/** A built copy. */
export interface OperatorSite {
  /** Its dist/. */
  folder: string;
  settings: Settings;
  remove: () => void;
}

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Clinics of one state are enough, and build sooner. */
const state = 'tn.json';

/** Builds it. Shape: the server of streets, such as http://127.0.0.1:5000. Takes half a minute. */
export async function buildOperatorSite(tileOrigin: string): Promise<OperatorSite> {
  const settings: Settings = {
    name: 'Ketamine, Plainly',
    address: 'https://care.example.org',
    operator: 'Example Health Trust',
    contactEmail: 'hello@care.example.org',
    mapTiles: {
      url: `${tileOrigin}/{z}/{x}/{y}.png`,
      server: 'Example Maps',
      attribution: '© Example contributors',
      privacyUrl: 'https://maps.example.org/privacy',
    },
  };
  const copy = mkdtempSync(path.join(tmpdir(), 'operator-site-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    for (const part of parts) cpSync(part, path.join(copy, part), { recursive: true });
    const providers = path.join(copy, 'content/providers');
    for (const file of readdirSync(providers)) {
      if (file.endsWith('.json') && file !== state) rmSync(path.join(providers, file));
    }
    writeFileSync(path.join(copy, 'content/site/settings.yaml'), stringify(settings));
    // What a build remembers stays in the copy: the packages are shared, and another build may run.
    writeFileSync(
      path.join(copy, 'copy.config.mjs'),
      `import config from './astro.config.mjs';
export default { ...config, cacheDir: './.cache', vite: { cacheDir: './.cache/vite' } };\n`,
    );
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    const astro = path.resolve('node_modules/astro/bin/astro.mjs');
    await promisify(execFile)(process.execPath, [astro, 'build', '--config', 'copy.config.mjs'], {
      cwd: copy,
      maxBuffer: 16_000_000,
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder: path.join(copy, 'dist'), settings, remove };
}
