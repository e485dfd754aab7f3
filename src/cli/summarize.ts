import type { Counts } from './counts.ts';
import { readPlaywright } from './read-playwright.ts';
import { readVitest } from './read-vitest.ts';
import type { Stage } from './stages.ts';

/** How one stage ended. `report` is the text of its runner's report, if there is one. */
export interface Outcome {
  stage: Pick<Stage, 'title' | 'report'>;
  /** undefined when the stage was not run, because `blockedBy` had failed. */
  exitCode: number | undefined;
  blockedBy?: string;
  report?: string | undefined;
}

const readers = { vitest: readVitest, playwright: readPlaywright };

/**
 * The end of `npm test`: what went wrong, one line each, and the last line, "N passed, N failed".
 *
 * Shape: `passed` adds up the runners' own reports alone. `failed` adds to theirs one for each
 * stage that failed without saying so in a report: a tool that found something, a report that is
 * missing, empty or unreadable, a stage that could not be run. Throws nothing.
 */
export function summarize(outcomes: readonly Outcome[]): { lines: string[]; isGreen: boolean } {
  const counts = outcomes.map(countStage);
  const passed = counts.reduce((sum, stage) => sum + stage.passed, 0);
  const failures = counts.flatMap((stage) => stage.failures);
  return {
    lines: [...failures, `${passed} passed, ${failures.length} failed`],
    isGreen: failures.length === 0,
  };
}

function countStage({ stage, exitCode, blockedBy, report }: Outcome): Counts {
  if (exitCode === undefined) return fail(stage, `not run, because this failed: ${blockedBy}`);
  if (!stage.report) {
    return exitCode === 0 ? { passed: 0, failures: [] } : fail(stage, `exit code ${exitCode}`);
  }
  const counts = readCounts(stage.report, report);
  if (!counts) return fail(stage, `exit code ${exitCode}, and no report in ${stage.report.file}`);
  const { passed, failures } = counts;
  if (failures.length > 0) return { passed, failures: failures.map((name) => label(stage, name)) };
  if (exitCode !== 0) {
    return { passed, failures: [label(stage, `exit code ${exitCode}, yet all its tests passed`)] };
  }
  return passed > 0 ? counts : fail(stage, 'it ran no test');
}

function readCounts({ runner }: NonNullable<Stage['report']>, text?: string): Counts | undefined {
  try {
    return text === undefined ? undefined : readers[runner](text);
  } catch {
    // An unreadable report is reported as a missing one: both mean that nothing is known.
    return undefined;
  }
}

function fail(stage: Outcome['stage'], reason: string): Counts {
  return { passed: 0, failures: [label(stage, reason)] };
}

function label({ title }: Outcome['stage'], line: string): string {
  return `FAILED  ${title}: ${line}`;
}
