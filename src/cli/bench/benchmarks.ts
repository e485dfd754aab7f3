import type { Benchmark } from './benchmark.ts';
import { buildTenThousand } from './build-10000.ts';

/** Every benchmark, quick ones first. To add one: a file beside this, and a line here. */
export const benchmarks: readonly Benchmark[] = [buildTenThousand];
