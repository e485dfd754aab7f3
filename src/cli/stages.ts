/** One step of a command: what is run, what it is called, and what must have worked before it. */
export interface Stage {
  id: string;
  /** What happens, as shown to the person who waits. */
  title: string;
  /** Program and arguments, parted by single spaces. Found in node_modules/.bin first. */
  command: string;
  /** Ids of stages without which this one says nothing of use. */
  needs?: readonly string[];
  /** Show the program's own output only when it fails. Ignored by the tests, which show all. */
  isQuiet?: boolean;
  /** Where the runner counts its tests. A stage without a report is one yes or no. */
  report?: { runner: 'vitest' | 'playwright'; file: string };
}

/** Reads content/ and reports every problem in it. */
export const checkContent: Stage = {
  id: 'content',
  title: 'Check the content',
  command: 'node src/cli/check-content.ts',
};

/** From content to a finished site in dist/, in the order in which it must happen. */
export const buildStages: readonly Stage[] = [
  checkContent,
  { id: 'build', title: 'Build the pages', command: 'astro build', isQuiet: true },
  {
    id: 'index',
    title: 'Index the pages for search',
    command: 'node src/cli/index-search.ts',
    needs: ['build'],
    isQuiet: true,
  },
  {
    id: 'dist',
    title: 'Check the built site',
    command: 'node src/cli/check-dist.ts',
    needs: ['build', 'index'],
  },
];

/** What `npm run format` runs: each program mends what it can. */
export const formatStages: readonly Stage[] = [
  { id: 'format', title: 'Format the files', command: 'prettier --write . --log-level warn' },
  { id: 'fix', title: 'Mend the styles', command: 'stylelint --fix src/**/*.{css,astro}' },
];

const vitestReport = '.cache/reports/vitest.json';
const playwrightReport = '.cache/reports/playwright.json';

/** Everything that `npm test` runs, cheapest first. */
export const testStages: readonly Stage[] = [
  { id: 'chromium', title: 'Find a Chromium', command: 'node tests/support/ensure-chromium.ts' },
  { id: 'formatting', title: 'Formatting', command: 'prettier --check .' },
  {
    id: 'unit',
    title: 'Unit, architecture and content tests',
    command: `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
    report: { runner: 'vitest', file: vitestReport },
  },
  { id: 'types', title: 'Types', command: 'astro check --minimumFailingSeverity warning' },
  { id: 'lint', title: 'Lint the code', command: 'eslint --max-warnings 0 .' },
  {
    id: 'styles',
    title: 'Lint the styles',
    command: 'stylelint --max-warnings 0 src/**/*.{css,astro}',
  },
  ...buildStages,
  {
    id: 'browser',
    title: 'Browser tests',
    command: 'playwright test --config tests/playwright.config.ts',
    needs: ['chromium', 'build', 'index'],
    report: { runner: 'playwright', file: playwrightReport },
  },
];
