import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/cli/find-chromium.ts';

const executablePath = findChromium();
// run.ts says which there are, and where.
const names = (process.env['HOSTING_SERVERS'] ?? 'nginx,wrangler').split(',');
const ports = (process.env['HOSTING_PORTS'] ?? '4620,4621').split(',');
const servers = names.map((name, index) => ({ name, port: Number(ports[index]) }));

// One table of expectations, on each server.
export default defineConfig({
  testDir: '.',
  testMatch: ['*.spec.ts'],
  outputDir: '../../test-results/hosting',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/hosting.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: servers.map(({ name, port }) => ({
    name,
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  webServer: servers.map(({ name, port }) => ({
    name,
    command: `node tests/hosting/start-${name}.ts ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  })),
});
