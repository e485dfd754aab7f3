import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from '../hosting/headers-file.ts';
import { headerRulesFor } from '../hosting/headers.ts';
import { readTileOrigin } from '../hosting/read-tile-origin.ts';
import { sealPage } from './seal-page.ts';

/**
 * The last step of a build: every page gets its policy, the site the headers for its host. Shape: the
 * folder that the site is in, as of baseOf(); pages that change as you edit are at the root.
 */
export function seal(base: string): AstroIntegration {
  return {
    name: 'seal',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ base });
      },
      'astro:build:done': ({ dir, logger }) => {
        const count = sealFolder(fileURLToPath(dir), base);
        logger.info(`${count} pages carry their policy`);
      },
    },
  };
}

function sealFolder(folder: string, base: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const file of pages) {
    const place = path.join(folder, file);
    const url = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    const { html, scripts } = sealPage(readFileSync(place, 'utf8'), url, base);
    writeOver(place, Buffer.from(html));
    for (const [script, code] of scripts) writeFileSync(path.join(folder, script), code);
  }
  writeFileSync(
    path.join(folder, '_headers'),
    writeHeadersFile(headerRulesFor({ tileOrigin: readTileOrigin(folder), base })),
  );
  return pages.length;
}

/**
 * Writes over what stands there. Emptying a file first, as writeFileSync() does with a path, makes
 * ext4 write it to the disk at once: for 14,000 pages that took longer than all the rest of the seal.
 */
function writeOver(place: string, bytes: Uint8Array): void {
  const file = openSync(place, 'r+');
  try {
    writeFileSync(file, bytes);
    ftruncateSync(file, bytes.length);
  } finally {
    closeSync(file);
  }
}
