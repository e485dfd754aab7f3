// A stage of npm test: one journey through each door in Firefox. Says so when there is none to drive, and
// what nobody has proved then. With SECOND_ENGINE=required, as in CI, that is a failure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { tellNotProved } from '../support/not-proved.ts';
import { installFirefox } from './find-firefox.ts';

const reportFile = '.cache/reports/second-engine.json';
const why = installFirefox();
if (why === null) {
  const report = ['--reporter=default', '--reporter=json'];
  const file = `--outputFile.json=${reportFile}`;
  const run = ['run', '--config', 'tests/second-engine/vitest.config.ts', ...report, file];
  process.exitCode = spawnSync('vitest', run, { stdio: 'inherit' }).status ?? 1;
} else {
  tellNotProved([`Firefox: ${why}. That the three doors work in a second engine.`]);
  // No tests, as the report must say: a stage without a report has failed.
  mkdirSync('.cache/reports', { recursive: true });
  writeFileSync(reportFile, '{ "testResults": [] }');
  if (process.env['SECOND_ENGINE'] === 'required') process.exitCode = 1;
}
