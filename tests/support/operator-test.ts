// The test function for pages of an operator's copy, with a server of streets beside it.
import { test as base, expect } from '@playwright/test';
import type { Settings } from '#lib/schema/site.ts';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import { buildOperatorSite } from './operator-site.ts';
import { startTileServer, type TileServer } from './tile-server.ts';
import { watchFaults } from './watch-faults.ts';

interface Operator {
  address: string;
  settings: Settings;
  tiles: TileServer;
}

/**
 * Builds the copy once for a worker. As `test`, it fails a test in which the page threw, wrote an
 * error to the console, or asked another origin than that of the streets. `mayLackTiles` lets a
 * picture fail.
 */
export const operatorTest = base.extend<
  { mayLackTiles: boolean; guard: undefined },
  { operator: Operator }
>({
  operator: [
    // Playwright reads the names of the fixtures that are needed from this pattern.
    async ({}, use) => {
      const tiles = await startTileServer();
      const site = await buildOperatorSite(tiles.origin);
      const server = createStaticServer(site.folder);
      const port = await listen(server, { port: 0, isStrict: true }, () => undefined);
      await use({ address: `http://127.0.0.1:${port}`, settings: site.settings, tiles });
      server.closeAllConnections();
      server.close();
      tiles.close();
      site.remove();
    },
    // A build on a busy machine.
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ operator }, use) => use(operator.address),
  mayLackTiles: [false, { option: true }],
  guard: [
    async ({ context, baseURL, operator: { tiles }, mayLackTiles }, use) => {
      const faults = watchFaults(context, baseURL);
      tiles.asked.length = 0;
      tiles.isUp = true;
      await use(undefined);
      const isExpected = (fault: string) =>
        fault.startsWith(`request to another origin: ${tiles.origin}/`) ||
        (mayLackTiles && fault.includes('the server responded with a status of 503'));
      expect(faults.filter((fault) => !isExpected(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
