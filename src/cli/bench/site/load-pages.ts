import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../benchmark.ts';
import { served } from '../browser/sites.ts';
import { InstallError } from './install.ts';
import { pageKinds } from './kinds.ts';
import { installLighthouse, lighthousePackage, type LoadPage } from './lighthouse.ts';
import type { Measured } from './measured.ts';
import { measurePages } from './measure-pages.ts';
import { headersForMeasuring, letAskForRobots, packSite } from './pack.ts';
import { formatPages } from './pages-table.ts';
import { faultNotes, siteRows } from './rows.ts';
import { peerName, peerPackages } from './starlight/make-peer.ts';

type Say = (line: string) => void;

/** Every kind of page, and the peer's where it is built in this folder. Works below `folder`. */
export async function loadPages(
  folder: string,
  peer: string | undefined,
  say: Say,
): Promise<Finding> {
  say(`installing ${lighthousePackage} into a temporary folder`);
  try {
    const loadPage = await installLighthouse(folder);
    return toFinding(await loadBoth(folder, peer, loadPage, say));
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    say(error.message);
    const bound = { atLeast: pageKinds.length };
    return {
      rows: [{ what: 'kinds of page measured', unit: '', ours: 0, bound }],
      notes: [`site: no page was measured: ${error.message}`],
    };
  }
}

function loadBoth(
  folder: string,
  peer: string | undefined,
  loadPage: LoadPage,
  say: Say,
): Promise<Measured[]> {
  const packed = { ours: path.join(folder, 'ours'), peer: path.join(folder, 'peer') };
  packSite('dist', packed.ours, letAskForRobots);
  if (peer === undefined) mkdirSync(packed.peer);
  else packSite(path.join(peer, 'dist'), packed.peer);
  const measure = (ours: string, theirs: string) =>
    measurePages(pageKinds, loadPage, { ours, peer: peer && theirs }, say);
  return served(
    packed.ours,
    (ours) => served(packed.peer, (theirs) => measure(ours, theirs), []),
    headersForMeasuring(),
  );
}

function toFinding(measured: readonly Measured[]): Finding {
  const conditions = [
    'its mobile settings (slow 4G and a processor four times slower, both simulated)',
    'the middle of three loads, packed with brotli',
    'a page’s policy lets Lighthouse read robots.txt here, as search engines do from outside',
  ];
  return {
    table: formatPages(measured, peerName),
    rows: siteRows(measured, pageKinds.length, peerName),
    notes: [
      `site: ${lighthousePackage}, ${conditions.join('; ')}.`,
      `site: ${peerPackages.join(', ')} with the words of content/topics and the glossary.`,
      ...faultNotes(measured),
    ],
  };
}
