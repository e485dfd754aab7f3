import type { Row } from '../benchmark.ts';
import { alternate, median } from '../median.ts';
import { buildOurs, buildPeer, type Build } from './build-times.ts';
import { peerName } from './starlight/make-peer.ts';

const rounds = 3;

/** The builds of both, in turn. The peer's are left out when there is none. */
export async function buildBoth(
  ours: string,
  peer: string | undefined,
  say: (line: string) => void,
): Promise<{ ours: Build[]; peer: Build[] }> {
  const told = async (title: string, build: Promise<Build>) => {
    const done = await build;
    say(`${title} built: ${done.seconds.toFixed(1)} s, ${done.pages} pages`);
    return done;
  };
  const found = await alternate(
    rounds,
    () => told('ours', buildOurs(ours)),
    async () => (peer === undefined ? undefined : told(peerName, buildPeer(peer))),
  );
  return { ours: found.ours, peer: found.peer.filter((one) => one !== undefined) };
}

/** What a page costs, the middle of the builds. */
export function buildRows({ ours, peer }: { ours: Build[]; peer: Build[] }): Row[] {
  const perPage = (builds: readonly Build[]) =>
    median(builds.map(({ seconds, pages }) => (1000 * seconds) / pages));
  const row = { what: 'build and index, for each page', unit: 'ms', ours: perPage(ours) };
  if (peer.length === 0) return [row];
  return [{ ...row, peer: { name: peerName, value: perPage(peer) }, bound: { atMost: 1 } }];
}
