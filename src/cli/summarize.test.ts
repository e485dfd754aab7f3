import { expect, test } from 'vitest';
import { summarize, type Outcome } from './summarize.ts';

const lint = { title: 'Lint' };
const unit = { title: 'Unit', report: { runner: 'vitest', file: 'unit.json' } } as const;
const browser = { title: 'Browser', report: { runner: 'playwright', file: 'pw.json' } } as const;

test('the last line adds up the tests of all reports', () => {
  const outcomes: Outcome[] = [
    { stage: lint, exitCode: 0 },
    { stage: unit, exitCode: 0, report: vitest(['passed', 'passed']) },
    { stage: browser, exitCode: 0, report: playwright(['passed']) },
  ];
  expect(summarize(outcomes)).toEqual({ lines: ['3 passed, 0 failed'], isGreen: true });
});

test('a failing tool without a report counts as one failure', () => {
  const outcomes = [
    { stage: lint, exitCode: 2 },
    { stage: unit, exitCode: 0, report: vitest(['passed']) },
  ];
  expect(summarize(outcomes)).toEqual({
    lines: ['FAILED  Lint: exit code 2', '1 passed, 1 failed'],
    isGreen: false,
  });
});

test('a failing test is counted once, by its name, not once more for its stage', () => {
  const report = vitest(['passed', 'failed']);
  expect(summarize([{ stage: unit, exitCode: 1, report }]).lines).toEqual([
    'FAILED  Unit: a.test.ts: test 2 (failed)',
    '1 passed, 1 failed',
  ]);
});

test.each(['skipped', 'pending', 'todo'])('a %s test is named and counts as failed', (status) => {
  const report = vitest(['passed', status]);
  expect(summarize([{ stage: unit, exitCode: 0, report }]).lines).toEqual([
    `FAILED  Unit: a.test.ts: test 2 (${status})`,
    '1 passed, 1 failed',
  ]);
});

test('a browser test that was skipped, or passed only at the second try, counts as failed', () => {
  const report = playwright(['passed', 'skipped', 'flaky']);
  expect(summarize([{ stage: browser, exitCode: 0, report }]).lines).toEqual([
    'FAILED  Browser: a.spec.ts: test 2 (skipped)',
    'FAILED  Browser: a.spec.ts: test 3 (flaky)',
    '1 passed, 2 failed',
  ]);
});

test('a missing report is a failure even when the runner was content', () => {
  expect(summarize([{ stage: unit, exitCode: 0 }]).lines).toEqual([
    'FAILED  Unit: exit code 0, and no report in unit.json',
    '0 passed, 1 failed',
  ]);
});

test.each(['', '{"testResults":', '{}', 'null'])(
  'an unreadable report is missing: %j',
  (report) => {
    expect(summarize([{ stage: unit, exitCode: 0, report }]).isGreen).toBe(false);
  },
);

test('a runner that ran no test has failed', () => {
  expect(summarize([{ stage: unit, exitCode: 0, report: vitest([]) }]).lines).toEqual([
    'FAILED  Unit: it ran no test',
    '0 passed, 1 failed',
  ]);
});

test('a runner that fails although its tests passed has failed', () => {
  expect(summarize([{ stage: unit, exitCode: 1, report: vitest(['passed']) }]).lines).toEqual([
    'FAILED  Unit: exit code 1, yet all its tests passed',
    '1 passed, 1 failed',
  ]);
});

test('a stage that could not be run has failed, and says because of what', () => {
  const outcomes = [{ stage: browser, exitCode: undefined, blockedBy: 'Build the pages' }];
  expect(summarize(outcomes).lines).toEqual([
    'FAILED  Browser: not run, because this failed: Build the pages',
    '0 passed, 1 failed',
  ]);
});

test('a test file that could not be loaded is a failure', () => {
  const report = JSON.stringify({
    testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }],
  });
  expect(summarize([{ stage: unit, exitCode: 1, report }]).lines[0]).toBe(
    'FAILED  Unit: b.test.ts (could not be run)',
  );
});

test('an error outside the browser tests, such as a server that does not start, is a failure', () => {
  const report = JSON.stringify({ suites: [], errors: [{ message: 'port in use' }] });
  expect(summarize([{ stage: browser, exitCode: 1, report }]).lines[0]).toBe(
    'FAILED  Browser: port in use (error)',
  );
});

function vitest(statuses: string[]): string {
  const assertionResults = statuses.map((status, index) => ({
    fullName: `test ${index + 1}`,
    status,
  }));
  const status = statuses.includes('failed') ? 'failed' : 'passed';
  return JSON.stringify({ testResults: [{ name: 'a.test.ts', status, assertionResults }] });
}

function playwright(outcomes: string[]): string {
  const specs = outcomes.map((outcome, index) => ({
    title: `test ${index + 1}`,
    file: 'a.spec.ts',
    tests: [
      { status: outcome === 'passed' ? 'expected' : outcome, results: [{ status: 'passed' }] },
    ],
  }));
  // One suite inside another, as a describe block gives.
  return JSON.stringify({ suites: [{ specs: [], suites: [{ specs }] }], errors: [] });
}
