import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRulesFor } from '../hosting/headers.ts';
import { writeHeadersFile } from '../hosting/join-headers.ts';
import { readTileOrigin } from '../hosting/read-tile-origin.ts';
import { sealPage } from './seal-page.ts';

/** The last step of a build: every page gets its policy, the site the headers for its host. */
export function seal(): AstroIntegration {
  return {
    name: 'seal',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = sealFolder(fileURLToPath(dir));
        logger.info(`${count} pages carry their policy`);
      },
    },
  };
}

function sealFolder(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const file of pages) {
    const place = path.join(folder, file);
    const url = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    const { html, scripts } = sealPage(readFileSync(place, 'utf8'), url);
    writeFileSync(place, html);
    for (const [script, code] of scripts) writeFileSync(path.join(folder, script), code);
  }
  writeFileSync(
    path.join(folder, '_headers'),
    writeHeadersFile(headerRulesFor(readTileOrigin(folder))),
  );
  return pages.length;
}
