// Every kind of page as Lighthouse sees it, and what a page costs to build; beside the same words in
// Starlight.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import { inTempFolder } from '../measure.ts';
import { buildRows, buildBoth } from './build-both.ts';
import { copyProject } from './build-times.ts';
import { InstallError } from './install.ts';
import { loadPages } from './load-pages.ts';
import { makePeer, peerName, peerPackages } from './starlight/make-peer.ts';

/** Is every page light, quick and sound, and cheaper than the same words elsewhere? */
export const wholeSite: Benchmark = {
  name: 'site',
  about: 'bytes, paints, Lighthouse scores and build of every kind of page, beside Starlight',
  run: (say) =>
    inTempFolder(async (folder) => {
      if (!existsSync('dist/index.html')) {
        throw new Error('dist must hold the built site, found none; run npm run build first.');
      }
      const places = { tool: '', ours: '', peer: '' };
      for (const name of ['tool', 'ours', 'peer'] as const) {
        places[name] = path.join(folder, name);
        mkdirSync(places[name]);
      }
      copyProject(places.ours);
      const missing = await tryPeer(places.peer, say);
      const peer = missing.length === 0 ? places.peer : undefined;
      const builds = await buildBoth(places.ours, peer, say);
      const pages = await loadPages(places.tool, peer, say);
      return {
        ...pages,
        rows: [...pages.rows, ...buildRows(builds)],
        notes: [...(pages.notes ?? []), ...missing],
      };
    }),
};

/** Makes the peer. What keeps it from being there is no reason to leave the rest unmeasured. */
async function tryPeer(folder: string, say: (line: string) => void): Promise<string[]> {
  say(`installing ${peerPackages.join(', ')} into a temporary folder`);
  try {
    await makePeer(folder);
    return [];
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    say(error.message);
    return [`site: ${peerName} is missing: ${error.message}`];
  }
}
