import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium to drive: Playwright's own if it is installed, else the system's.
 * undefined when there is none that starts: one that lacks a system library is of no use.
 */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find(
    (path) => existsSync(path) && spawnSync(path, ['--version']).status === 0,
  );
}
