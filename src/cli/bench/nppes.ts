// The feed of the federal registry beside grep, on one file in one run.
import { statSync, writeSync, openSync, closeSync } from 'node:fs';
import path from 'node:path';
import { syntheticNppes } from '#features/finder/synthetic/nppes.ts';
import type { Benchmark } from './benchmark.ts';
import { inTempFolder, measure, measureNode } from './measure.ts';
import { alternate, median } from './median.ts';

const bytes = 2.2e9;
const rounds = 3;
const reader = 'src/cli/bench/read-nppes.ts';

/** Does the reader keep up with a plain search, in little memory? */
export const readRegistry: Benchmark = {
  name: 'nppes',
  about: 'reading 2.2 GB in the shape of NPPES, beside grep -ci ketamine',
  run: (say) =>
    inTempFolder(async (folder) => {
      const file = path.join(folder, 'npidata_pfile.csv');
      writeFile(file, bytes);
      const megabytes = statSync(file).size / 1e6;
      say(`${megabytes.toFixed(0)} MB written`);
      // Once beforehand, so that both find the file in the memory of the machine.
      await measure('grep', ['-ci', 'ketamine', file]);
      const costs = await alternate(
        rounds,
        () => measureNode([reader, file]),
        () => measure('grep', ['-ci', 'ketamine', file]),
      );
      const ours = median(costs.ours.map(({ seconds }) => seconds));
      const theirs = median(costs.peer.map(({ seconds }) => seconds));
      const [read] = costs.ours;
      const [found] = costs.peer;
      return {
        rows: [
          {
            what: 'NPPES, 2.2 GB read',
            unit: 'MB/s',
            ours: megabytes / ours,
            peer: { name: 'grep -ci', value: megabytes / theirs },
            bound: { atLeast: 0.5 },
          },
          {
            what: 'the same, peak memory',
            unit: 'MB',
            ours: median(costs.ours.map(({ peakMb }) => peakMb)),
            bound: { atMost: 300 },
          },
        ],
        notes: [
          `nppes: grep counts ${found?.output.trim() ?? '?'} lines, the feed says: ${read?.output.trim() ?? '?'}.`,
        ],
      };
    }),
};

/** An invented file of NPPES of at least so many bytes. */
function writeFile(file: string, size: number): void {
  const handle = openSync(file, 'w');
  try {
    for (const piece of syntheticNppes(size)) writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}
