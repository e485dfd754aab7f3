// The two projects that the build is measured on, each in a folder of its own.
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { syntheticClinics, toProviderFiles } from '#features/finder/synthetic/clinics.ts';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The barest Astro project of so many pages, with this project's Astro. */
export function makeBareProject(folder: string, pageCount: number): string {
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(folder, 'src/pages/[id].astro'),
    `---
export function getStaticPaths() {
  return Array.from({ length: ${pageCount} }, (_, index) => ({ params: { id: String(index) } }));
}
const { id } = Astro.params;
---
<html lang="en"><head><title>{id}</title></head><body><h1>{id}</h1></body></html>
`,
  );
  return withPackages(folder);
}

/** A copy of this site with so many invented clinics. The site itself is never touched. */
export function makeSyntheticSite(folder: string, clinicCount: number): string {
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  // What Astro remembers of the content lies with the packages, which the copy shares with the site.
  renameSync(path.join(folder, 'astro.config.mjs'), path.join(folder, 'site.config.mjs'));
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    "import site from './site.config.mjs';\nexport default { ...site, cacheDir: './.cache/astro' };\n",
  );
  const providers = path.join(folder, 'content/providers');
  rmSync(providers, { recursive: true });
  mkdirSync(providers);
  for (const [name, file] of toProviderFiles(syntheticClinics(clinicCount))) {
    writeFileSync(path.join(providers, name), `${JSON.stringify(file, null, 2)}\n`);
  }
  return withPackages(folder);
}

function withPackages(folder: string): string {
  symlinkSync(path.join(process.cwd(), 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
