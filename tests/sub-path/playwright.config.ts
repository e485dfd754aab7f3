import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/cli/find-chromium.ts';
import { base } from './operator.ts';

const port = Number(process.env['PORT'] ?? 4173);
const executablePath = findChromium();

// The site that build.ts made, served from the folder that it is for.
export default defineConfig({
  testDir: '.',
  testMatch: ['*.spec.ts'],
  outputDir: '../../test-results/sub-path',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/sub-path.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: {
    command: `node src/cli/serve.ts --port ${port} --strict`,
    cwd: '../../.cache/sub-path',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
