import type { Benchmark } from './benchmark.ts';
import { firstAnswer } from './browser/first-answer.ts';
import { panning } from './browser/panning.ts';
import { buildTenThousand } from './build-10000.ts';
import { clusters } from './clusters.ts';
import { readRegistry } from './nppes.ts';
import { wholeSite } from './site/site.ts';

/** Every benchmark, quick ones first. To add one: a file beside this, and a line here. */
export const benchmarks: readonly Benchmark[] = [
  clusters,
  firstAnswer,
  panning,
  wholeSite,
  readRegistry,
  buildTenThousand,
];
