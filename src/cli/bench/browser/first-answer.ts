// How much is sent and done until the first answer stands: the file of the place, the index, the
// points near it, and the cards of the first page of the list. The page itself is not counted here;
// its weight has a budget of its own.
import type { Benchmark, Finding } from '../benchmark.ts';
import { inTempFolder } from '../measure.ts';
import { alternate } from '../median.ts';
import { toFinding } from './answer-rows.ts';
import { ask, showAll } from './ask.ts';
import { clinicCount, makeSites, served } from './sites.ts';
import { withBrowser } from './visit.ts';

const rounds = 5;
const zips = [
  { zip: '10014', where: 'New York' },
  { zip: '37067', where: 'Franklin, TN' },
];

/** Is the first answer light when there are many clinics? */
export const firstAnswer: Benchmark = {
  name: 'first-answer',
  about: `a search among ${clinicCount.toLocaleString('en')} clinics, beside leaflet.markercluster`,
  run: (say) =>
    inTempFolder(async (folder) => {
      const sites = await makeSites(folder);
      say('both sites are made');
      return withBrowser((browser) =>
        served(sites.ours, (ours) =>
          served(sites.peer, async (peer) => {
            const findings: Finding[] = [];
            for (const { zip, where } of zips) {
              const found = await alternate(
                rounds,
                () => ask(browser, ours, zip),
                () => showAll(browser, peer),
              );
              findings.push(toFinding(where, zip, found));
              say(`${zip}: done`);
            }
            return {
              rows: findings.flatMap(({ rows }) => rows),
              notes: findings.flatMap(({ notes = [] }) => notes),
            };
          }),
        ),
      );
    }),
};
