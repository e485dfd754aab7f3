import { buildStages, type Stage } from './stages.ts';

const vitestReport = '.cache/reports/vitest.json';
const folderReport = '.cache/reports/sub-path.json';
const engineReport = '.cache/reports/second-engine.json';
const hostingReport = '.cache/reports/hosting.json';
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
  {
    id: 'second-engine',
    title: 'One journey through each door in Firefox',
    command: 'node tests/second-engine/run.ts',
    needs: ['build'],
    report: { runner: 'vitest', file: engineReport },
  },
  {
    id: 'sub-path',
    title: 'Build and check the site in a folder, with its operator set',
    command: 'node tests/sub-path/build.ts',
  },
  {
    id: 'sub-path-browser',
    title: 'Browser tests of the site in a folder',
    command: 'playwright test --config tests/sub-path/playwright.config.ts',
    needs: ['chromium', 'sub-path'],
    report: { runner: 'playwright', file: folderReport },
  },
  {
    id: 'hosting',
    title: 'The site under real servers',
    command: 'node tests/hosting/run.ts',
    needs: ['chromium', 'build', 'index', 'deploy'],
    report: { runner: 'playwright', file: hostingReport },
  },
];
