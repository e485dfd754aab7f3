// The whole site with 10,000 clinics, beside the barest Astro project of as many pages.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Benchmark, Row } from './benchmark.ts';
import { inTempFolder, measureNode, type Cost } from './measure.ts';
import { alternate, median } from './median.ts';
import { pagesIn } from './pages-in.ts';
import { makeBareProject, makeSyntheticSite } from './projects.ts';
import { readProfile } from './read-profile.ts';
import { partsWords, timeSpent } from './time-spent.ts';

const astro = path.resolve('node_modules/astro/bin/astro.mjs');
const clinics = 10_000;
const rounds = 3;
const measures = [
  { what: 'build, 10,000 clinics', unit: 's', of: ({ seconds }: Cost) => seconds },
  { what: 'the same, processor time', unit: 's', of: ({ cpuSeconds }: Cost) => cpuSeconds },
  { what: 'the same, peak memory', unit: 'MB', of: ({ peakMb }: Cost) => peakMb },
];

/** Does the build stay cheap when the list of clinics grows? */
export const buildTenThousand: Benchmark = {
  name: 'build-10000',
  about: 'build of the site with 10,000 clinics, beside as many bare Astro pages',
  run: (say) =>
    inTempFolder(async (folder) => {
      const build = async (title: string, place: string, flags: readonly string[] = []) => {
        // To empty the folder of the round before is no part of a build.
        rmSync(path.join(place, 'dist'), { recursive: true, force: true });
        const cost = await measureNode([...flags, astro, 'build'], place);
        say(`${title}: ${cost.seconds.toFixed(1)} s, ${pagesIn(cost)} pages`);
        return cost;
      };
      const site = makeSyntheticSite(path.join(folder, 'site'), clinics);
      // To watch a program costs time: the build that is watched is in no number of the table.
      const profiles = path.join(folder, 'profiles');
      const watch = ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
      const pages = pagesIn(await build('the site, watched', site, watch));
      const spent = partsWords(timeSpent(readProfile(profiles)));
      // States and cities have pages too, so the site has more pages than clinics.
      const bare = makeBareProject(path.join(folder, 'bare'), pages);
      const fewer = makeBareProject(path.join(folder, 'fewer'), clinics);
      const { ours, peer } = await alternate(
        rounds,
        () => build('the site', site),
        async () => ({
          same: await build('as many bare pages', bare),
          fewer: await build('a bare page for each clinic', fewer),
        }),
      );
      const found = measures.map(({ what, unit, of }) => ({
        row: {
          what,
          unit,
          ours: median(ours.map(of)),
          peer: { name: 'bare Astro', value: median(peer.map(({ same }) => of(same))) },
          bound: { atMost: 3 },
        } satisfies Row,
        fewer: median(peer.map((costs) => of(costs.fewer))),
      }));
      const beside = found.map(({ row, fewer: value }) => (row.ours / value).toFixed(2));
      return {
        rows: found.map(({ row }) => row),
        notes: [
          `build-10000: ${pages} pages beside ${pages} bare ones. Beside ${clinics}, one for each clinic, the ratios are ${beside.join(', ')}.`,
          `build-10000: where the time goes: ${spent}.`,
        ],
      };
    }),
};
