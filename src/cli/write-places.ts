import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeFiles } from '#features/finder/place-files.ts';

/**
 * Writes the finder's files of places into the built site, all at once. As pages of their own they
 * took as long as as many pages of clinics. While somebody edits, src/pages/data serves them.
 */
export function writePlaces(): AstroIntegration {
  return {
    name: 'places',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = placeFiles();
        writeJson(path.join(fileURLToPath(dir), 'data'), files);
        logger.info(`${files.size} files of places`);
      },
    },
  };
}

/** Shape: path below the folder, without .json → what the file holds. */
export function writeJson(folder: string, files: ReadonlyMap<string, unknown>): void {
  const places = [...files.keys()].map((file) => path.join(folder, `${file}.json`));
  for (const inside of new Set(places.map((place) => path.dirname(place)))) {
    mkdirSync(inside, { recursive: true });
  }
  for (const [index, json] of [...files.values()].entries()) {
    writeFileSync(places[index] ?? '', JSON.stringify(json));
  }
}
