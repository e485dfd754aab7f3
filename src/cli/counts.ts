/** One test, as its runner reports it. Every outcome but "passed" is a failure, "skipped" too. */
export interface TestOutcome {
  name: string;
  outcome: string;
}

/** How many tests passed, and one line for each that did not. */
export interface Counts {
  passed: number;
  failures: string[];
}

/** Counts of a list of tests. Order: failures stay in the order of the list. */
export function countTests(tests: readonly TestOutcome[]): Counts {
  const failures = tests.filter(({ outcome }) => outcome !== 'passed');
  return {
    passed: tests.length - failures.length,
    failures: failures.map(({ name, outcome }) => `${name} (${outcome})`),
  };
}
