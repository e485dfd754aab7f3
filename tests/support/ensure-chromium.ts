// A stage of npm test: sees to it that there is a Chromium to drive, and says which.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findChromium } from '../../src/cli/find-chromium.ts';
import { planInstalls } from './plan-installs.ts';

let found = findChromium();
if (!found) {
  const canUseApt = spawnSync('apt-get', ['--version']).status === 0;
  for (const install of planInstalls({ isRoot: process.getuid?.() === 0, canUseApt })) {
    console.log(`No Chromium found; trying: ${install.join(' && ')}`);
    for (const command of install) {
      const [program = '', ...args] = command.split(' ');
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      if (spawnSync(program, args, { stdio: 'inherit', env }).status !== 0) break;
    }
    found = findChromium();
    if (found) break;
  }
}

if (found) {
  console.log(`Chromium: ${found}`);
} else {
  console.error(
    'Install Chromium or Google Chrome with your system’s package manager, then retry.',
  );
  process.exitCode = 1;
}
