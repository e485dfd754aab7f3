// npm test: runs every stage, also after one has failed, and ends with "N passed, N failed".
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { findFreePort } from './free-port.ts';
import { runStage } from './run-stage.ts';
import type { Stage } from './stages.ts';
import { summarize, type Outcome } from './summarize.ts';
import { testStages } from './test-stages.ts';

// What an earlier run left behind must not stand in for what this one could not make.
for (const leftover of ['.cache/reports', 'test-results', 'dist']) {
  rmSync(leftover, { recursive: true, force: true });
}

// The browser tests serve the site themselves, on a port that nobody else has.
process.env['PORT'] ??= String(await findFreePort());

const outcomes: (Outcome & { stage: Stage })[] = [];
for (const [index, stage] of testStages.entries()) {
  const place = `[${index + 1}/${testStages.length}]`;
  const obstacle = outcomes.find(
    (one) => one.exitCode !== 0 && stage.needs?.includes(one.stage.id),
  );
  if (obstacle) {
    console.log(`${place} ${stage.title}: not run, because this failed: ${obstacle.stage.title}\n`);
    outcomes.push({ stage, exitCode: undefined, blockedBy: obstacle.stage.title });
  } else {
    const exitCode = await runStage(stage, place);
    outcomes.push({ stage, exitCode, report: readReport(stage) });
  }
}

// What could not be tried on this machine is said where it is seen: at the end.
const notProved = '.cache/reports/not-proved.txt';
if (existsSync(notProved)) console.log(readFileSync(notProved, 'utf8'));

const { lines, isGreen } = summarize(outcomes);
console.log(lines.join('\n'));
process.exitCode = isGreen ? 0 : 1;

function readReport({ report }: Stage): string | undefined {
  return report && existsSync(report.file) ? readFileSync(report.file, 'utf8') : undefined;
}
