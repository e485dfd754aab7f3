import { alternate } from '../median.ts';
import type { PageKind } from './kinds.ts';
import type { LoadPage } from './lighthouse.ts';
import { middleOf, type Measured } from './measured.ts';
import type { PageLoad } from './page-load.ts';

const rounds = 3;

/** Where the sites are served: ours, and the peer's if there is one. */
export interface Addresses {
  ours: string;
  peer: string | undefined;
}

/**
 * Loads every kind of page three times, and the peer's in turn where it has the page. A page that
 * cannot be measured is told, and does not keep the others from it.
 */
export async function measurePages(
  kinds: readonly PageKind[],
  loadPage: LoadPage,
  addresses: Addresses,
  say: (line: string) => void,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [index, page] of kinds.entries()) {
    const which = `${index + 1} of ${kinds.length} kinds of page, ${page.kind}`;
    try {
      const one = await measurePage(page, loadPage, addresses);
      measured.push(one);
      say(`${which}: scores ${Object.values(one.ours.scores).join(' ')}`);
    } catch (error) {
      say(`${which}: not measured. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return measured;
}

async function measurePage(
  page: PageKind,
  loadPage: LoadPage,
  { ours, peer }: Addresses,
): Promise<Measured> {
  const hasPeer = peer !== undefined && page.hasPeer === true;
  const loadPeer = hasPeer ? repeated(loadPage, peer + page.path) : undefined;
  const loads = await alternate(rounds, repeated(loadPage, ours + page.path), async () =>
    loadPeer?.(),
  );
  const others = loads.peer.filter((one) => one !== undefined);
  const one = { page, ours: middleOf(loads.ours) };
  return others.length === 0 ? one : { ...one, peer: middleOf(others) };
}

/** The first load asks for every score; the others only for what changes from load to load. */
function repeated(loadPage: LoadPage, address: string): () => Promise<PageLoad> {
  let isFirst = true;
  return () => {
    const asked = isFirst ? undefined : (['performance'] as const);
    isFirst = false;
    return loadPage(address, asked);
  };
}
