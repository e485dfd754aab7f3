import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** What a program cost. */
export interface Cost {
  /** On the clock. */
  seconds: number;
  /** Of the processor, all threads and processes together. */
  cpuSeconds: number;
  /** Memory at the peak of its largest process, in 10⁶ bytes. */
  peakMb: number;
  output: string;
}

/** A folder that is gone afterwards, whatever happens. */
export async function inTempFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ketamine-plainly-bench-'));
  // Ctrl-C must not leave gigabytes behind either.
  const clean = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.once('exit', clean).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(folder);
  } finally {
    clean();
    process.off('exit', clean).off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Runs a Node program to its end and measures it. Throws with what it wrote when it fails. */
export function measureNode(args: readonly string[], cwd = process.cwd()): Promise<Cost> {
  return inTempFolder(async (folder) => {
    const report = path.join(folder, 'use.txt');
    const hook = new URL('report-use.mjs', import.meta.url).href;
    const env = {
      ...process.env,
      BENCH_REPORT: report,
      NODE_OPTIONS: `--import=${hook}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const { seconds, output } = await measure(process.execPath, args, { cwd, env });
    const uses = readFileSync(report, 'utf8').trim().split('\n');
    const peaksKb = uses.map((line) => Number(line.split(' ')[0]));
    const cpuUs = uses.map((line) => Number(line.split(' ')[1])).reduce((sum, one) => sum + one, 0);
    const peakMb = (Math.max(...peaksKb) * 1024) / 1e6;
    return { seconds, cpuSeconds: cpuUs / 1e6, peakMb, output };
  });
}

/** Runs any program to its end and times it. Throws with what it wrote when it fails. */
export function measure(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Pick<Cost, 'seconds' | 'output'>> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const seconds = (performance.now() - startedAt) / 1000;
      if (code === 0) resolve({ seconds, output });
      else reject(new Error(`${program} ended with ${code ?? signal}:\n${output.slice(-2000)}`));
    });
  });
}
