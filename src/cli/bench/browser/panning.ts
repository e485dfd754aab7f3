// Whether a map with many clinics ever holds the page up: the longest task while it is dragged and
// zoomed, ours beside the same points in leaflet.markercluster.
import type { Browser } from '@playwright/test';
import type { Benchmark } from '../benchmark.ts';
import { inTempFolder } from '../measure.ts';
import { alternate, median } from '../median.ts';
import { panAndZoom } from './pan.ts';
import { clinicCount, makeSites, served } from './sites.ts';
import { settle, withBrowser, withPage, workOf } from './visit.ts';

const rounds = 3;
const size = { width: 1280, height: 900 };

/** Does the map stay light in the hand? */
export const panning: Benchmark = {
  name: 'panning',
  about: `the map dragged and zoomed over ${clinicCount.toLocaleString('en')} clinics`,
  run: (say) =>
    inTempFolder(async (folder) => {
      const sites = await makeSites(folder);
      say('both sites are made');
      const found = await withBrowser((browser) =>
        served(sites.ours, (ours) =>
          served(sites.peer, (peer) =>
            alternate(
              rounds,
              () => panOurs(browser, ours),
              () => panPeer(browser, peer),
            ),
          ),
        ),
      );
      const what = 'longest task while the map moves';
      const ours = median(found.ours);
      const peer = { name: 'markercluster', value: median(found.peer) };
      return {
        rows: [
          { what, unit: 'ms', ours, bound: { atMost: 50 } },
          { what: 'the same beside all in clusters', unit: 'ms', ours, peer },
        ],
        notes: [
          'panning: four drags and seven turns of the wheel around New York, from the search for 10014 out to a quarter of the country and back; processor time.',
        ],
      };
    }),
};

function panOurs(browser: Browser, address: string): Promise<number> {
  return withPage(browser, size, async (page) => {
    await page.goto(`${address}/find-a-clinic/?place=10014&radius=25`);
    // On wide screens the map comes by itself.
    await page.locator('.leaflet-container').waitFor();
    await page.waitForLoadState('networkidle');
    await settle(page);
    const { longest } = await workOf(page, () => panAndZoom(page, '.leaflet-container'));
    return longest;
  });
}

function panPeer(browser: Browser, address: string): Promise<number> {
  return withPage(browser, size, async (page) => {
    await page.goto(`${address}/`, { waitUntil: 'networkidle' });
    await page.evaluate('show()');
    await settle(page);
    const { longest } = await workOf(page, () => panAndZoom(page, '.leaflet-container'));
    return longest;
  });
}
