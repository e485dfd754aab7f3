import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OfflineFacts } from '#features/offline/facts.ts';
import { notSavedPage } from '#features/offline/facts.ts';
import {
  dynamicImport,
  importsOf,
  staticImport,
  withImports,
} from '../built-site/follow-imports.ts';

// Get help now; where saved pages are listed and removed; and what stands in for all others.
const corePages = ['help-now/', 'offline/', notSavedPage];
const finderPage = 'find-a-clinic/';
const imports = [staticImport, dynamicImport];

/** What the worker of this finished site has to know. Throws when a page of the core is not there. */
export function readOfflineFacts(folder: string): Omit<OfflineFacts, 'patienceSeconds'> {
  const files = readFiles(folder);
  const partsOf = (page: string) => {
    const html = files.get(`${page}index.html`)?.toString('utf8');
    if (html === undefined) throw new Error(`${folder}/${page}  must be a page, found none.`);
    const named = [...html.matchAll(/\s(?:href|src)="([^"]*\.(?:js|woff2|svg))"/g)];
    const direct = named.map(([, address = '']) =>
      address.replace(/^.*?\/(?=_astro\/|[^/]*$)/, ''),
    );
    const inline = importsOf(html, page, imports);
    return [...withImports([...direct, ...inline], files, imports)].filter((file) =>
      files.has(file),
    );
  };
  const core = [...new Set([...corePages, ...corePages.flatMap(partsOf)])];
  const toFile = (one: string) => (one.endsWith('/') ? `${one}index.html` : one);
  const isData = (file: string) => file.startsWith('data/') || file.endsWith('.js');
  return {
    core,
    coreRevision: digest(files, core.map(toFile)),
    finder: [finderPage, ...partsOf(finderPage).filter((file) => !core.includes(file))],
    dataRevision: digest(files, [...files.keys()].filter(isData)),
  };
}

function readFiles(folder: string): Map<string, Buffer> {
  const wanted = ['_astro', 'data', ...corePages, finderPage, 'favicon.svg'].filter((one) =>
    existsSync(path.join(folder, one)),
  );
  const below = wanted.flatMap((one) =>
    path.extname(one)
      ? [one]
      : readdirSync(path.join(folder, one), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
  return new Map(
    below.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file))]),
  );
}

/** Changes with the names and the contents of these files. Order does not matter. */
function digest(files: ReadonlyMap<string, Buffer>, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(name).update(files.get(name) ?? '');
  return hash.digest('hex').slice(0, 12);
}
