// The two sites that the browser is measured on: ours with 100,000 invented clinics, and the same
// points in leaflet.markercluster.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clinicFiles } from '#features/finder/clinic-files.ts';
import { syntheticEntries } from '#features/finder/synthetic/entries.ts';
import type { HeaderRule } from '../../hosting/headers.ts';
import { createStaticServer, listen } from '../../static-server.ts';
import { measure } from '../measure.ts';
import { peerPage, peerScript, peerStyle } from './peer-page.ts';

/** Clinics on both. */
export const clinicCount = 100_000;

const packages = ['leaflet@1.9.4', 'leaflet.markercluster@1.5.3'];

/**
 * Makes both below the folder. Ours is the site as built, with its clinics' data exchanged: pages of
 * single clinics stay those of the build, for none is opened. Throws when nothing is built.
 */
export async function makeSites(folder: string): Promise<{ ours: string; peer: string }> {
  if (!existsSync('dist/find-a-clinic/index.html')) {
    throw new Error('dist must hold the built site, found none; run npm run build first.');
  }
  const entries = syntheticEntries(clinicCount);
  const ours = path.join(folder, 'ours');
  cpSync('dist', ours, { recursive: true });
  rmSync(path.join(ours, 'data/clinics'), { recursive: true, force: true });
  for (const [file, json] of clinicFiles(entries)) {
    const place = path.join(ours, 'data', `${file}.json`);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, JSON.stringify(json));
  }
  const peer = path.join(folder, 'peer');
  mkdirSync(peer);
  writeFileSync(path.join(peer, 'package.json'), '{ "private": true }');
  await measure('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: peer });
  const points = entries.map(({ lat, lon, pin }) => [lat, lon, pin.name]);
  writeFileSync(path.join(peer, 'points.json'), JSON.stringify(points));
  writeFileSync(path.join(peer, 'index.html'), peerPage);
  writeFileSync(path.join(peer, 'peer.js'), peerScript);
  writeFileSync(path.join(peer, 'peer.css'), peerStyle);
  return { ours, peer };
}

/** Serves a folder while `use` runs, at the address that it is given. Sends our headers by default. */
export async function served<Result>(
  folder: string,
  use: (address: string) => Promise<Result>,
  headerRules?: readonly HeaderRule[],
): Promise<Result> {
  const server = createStaticServer(folder, '/', headerRules);
  const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
