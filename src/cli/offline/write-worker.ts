import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AstroIntegration } from 'astro';
import { readOfflineFacts } from './offline-facts.ts';

/** After all that changes pages: writes the service worker that knows them. */
export function keepOffline(): AstroIntegration {
  return {
    name: 'keep-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const bytes = await writeWorker(fileURLToPath(dir));
        logger.info(`the service worker has ${bytes} bytes`);
      },
    },
  };
}

/**
 * Bundles the worker of a finished site into its sw.js, and gives its size in bytes. Shape: patience
 * as of OfflineFacts. Ten seconds: a phone on a slow network may need five for a page of 15 kB, and
 * an older copy must not push aside a page that is on its way.
 */
export async function writeWorker(folder: string, patienceSeconds = 10): Promise<number> {
  const facts = { ...readOfflineFacts(folder), patienceSeconds };
  const { outputFiles } = await build({
    entryPoints: ['src/features/offline/worker.ts'],
    outfile: path.join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      offlineFacts: JSON.stringify(facts),
    },
    metafile: true,
    write: true,
  }).then(({ metafile }) => ({ outputFiles: Object.values(metafile.outputs) }));
  return outputFiles.reduce((sum, { bytes }) => sum + bytes, 0);
}
