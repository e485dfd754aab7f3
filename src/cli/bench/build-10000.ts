// The whole site with 10,000 clinics, beside the barest Astro project of as many pages.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Benchmark, Row } from './benchmark.ts';
import { inTempFolder, measureNode, type Cost } from './measure.ts';
import { alternate, median } from './median.ts';
import { makeBareProject, makeSyntheticSite } from './projects.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const count = 10_000;
const rounds = 3;
const measures = [
  { what: 'build, 10,000 clinics', unit: 's', of: ({ seconds }: Cost) => seconds },
  { what: 'the same, processor time', unit: 's', of: ({ cpuSeconds }: Cost) => cpuSeconds },
  { what: 'the same, peak memory', unit: 'MB', of: ({ peakMb }: Cost) => peakMb },
];

/** Does the build stay cheap when the list of clinics grows? */
export const buildTenThousand: Benchmark = {
  name: 'build-10000',
  about: 'build of the site with 10,000 clinics, beside 10,000 bare Astro pages',
  run: (say) =>
    inTempFolder(async (folder) => {
      const bare = makeBareProject(path.join(folder, 'bare'), count);
      const site = makeSyntheticSite(path.join(folder, 'site'), count);
      const build = async (title: string, place: string) => {
        // To empty the folder of the round before is no part of a build.
        rmSync(path.join(place, 'dist'), { recursive: true, force: true });
        const cost = await measureNode([path.resolve(astro), 'build'], place);
        say(`${title}: ${cost.seconds.toFixed(1)} s, ${pagesIn(cost)} pages`);
        return cost;
      };
      const costs = await alternate(
        rounds,
        () => build('the site', site),
        () => build('bare pages', bare),
      );
      const [one] = costs.ours;
      return {
        rows: measures.map(({ what, unit, of }): Row => {
          const peer = { name: 'bare Astro', value: median(costs.peer.map(of)) };
          return { what, unit, ours: median(costs.ours.map(of)), peer, bound: { atMost: 3 } };
        }),
        notes: [
          `build-10000: ${one ? pagesIn(one) : 'no'} pages in all, beside ${count} bare ones.`,
        ],
      };
    }),
};

function pagesIn({ output }: Cost): string {
  return /(\d+) page\(s\) built/.exec(output)?.[1] ?? 'unknown';
}
