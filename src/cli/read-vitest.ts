import path from 'node:path';
import { z } from 'astro/zod';
import { countTests, type Counts, type TestOutcome } from './counts.ts';

// The part that we read of `JsonTestResults` in vitest's own types.
const fileSchema = z.object({
  name: z.string(),
  status: z.string(),
  assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
});

const reportSchema = z.object({ testResults: z.array(fileSchema) });

/** Counts of Vitest's JSON report. Throws when the text is not one. */
export function readVitest(text: string): Counts {
  return countTests(reportSchema.parse(JSON.parse(text)).testResults.flatMap(listTests));
}

function listTests({ name, status, assertionResults }: z.output<typeof fileSchema>): TestOutcome[] {
  const file = path.relative('', name);
  const tests = assertionResults.map((one) => ({
    name: `${file}: ${one.fullName}`,
    outcome: one.status,
  }));
  // A file that could not even be loaded has failed without having a test.
  const isBroken = status !== 'passed' && tests.every(({ outcome }) => outcome === 'passed');
  return isBroken ? [...tests, { name: file, outcome: 'could not be run' }] : tests;
}
