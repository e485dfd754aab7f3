import { z } from 'astro/zod';
import { countTests, type Counts, type TestOutcome } from './counts.ts';

// The part that we read of `JSONReport` in Playwright's own types.
const runSchema = z.object({
  status: z.string(),
  results: z.array(z.object({ status: z.string().optional() })),
});

const specSchema = z.object({ title: z.string(), file: z.string(), tests: z.array(runSchema) });

const suiteSchema = z.object({
  specs: z.array(specSchema),
  // A getter, because a suite may hold suites.
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const reportSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** Counts of Playwright's JSON report. Throws when the text is not one. */
export function readPlaywright(text: string): Counts {
  const { suites, errors } = reportSchema.parse(JSON.parse(text));
  const broken = errors.map(({ message }) => ({ name: message ?? 'unknown', outcome: 'error' }));
  return countTests([...suites.flatMap(listTests), ...broken]);
}

function listTests({ specs, suites = [] }: z.output<typeof suiteSchema>): TestOutcome[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map((run) => ({ name: `${file}: ${title}`, outcome: outcomeOf(run) })),
  );
  return [...own, ...suites.flatMap(listTests)];
}

// A test that was told to expect its own failure is "expected", yet did not pass.
function outcomeOf({ status, results }: z.output<typeof runSchema>): string {
  return status === 'expected' && results.at(-1)?.status === 'passed' ? 'passed' : status;
}
