// Lighthouse, by its own command: a fresh Chromium for every load.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChromium } from '../../find-chromium.ts';
import { inTempFolder, measure } from '../measure.ts';
import { installInto } from './install.ts';
import { categories, type Category, type PageLoad } from './page-load.ts';
import { readReport } from './read-report.ts';

/** Not a package of the project: it would be a quarter of all that is installed. */
export const lighthousePackage = 'lighthouse@13.5.0';

/** Loads a page as a phone on slow 4G with a processor four times slower, and measures it. */
export type LoadPage = (address: string, asked?: readonly Category[]) => Promise<PageLoad>;

/** Installs Lighthouse into this folder. Throws when there is no network or no Chromium. */
export async function installLighthouse(folder: string): Promise<LoadPage> {
  const chromium = findChromium();
  if (!chromium) throw new Error('A Chromium is needed, found none; install one for this machine.');
  await installInto(folder, [lighthousePackage]);
  const command = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  return (address, asked = categories) =>
    inTempFolder(async (place) => {
      const report = path.join(place, 'report.json');
      const options = [
        '--quiet',
        '--output=json',
        `--output-path=${report}`,
        `--only-categories=${asked.join(',')}`,
        '--disable-full-page-screenshot',
        '--no-enable-error-reporting',
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ];
      const env = { ...process.env, CHROME_PATH: chromium };
      await askTwice(() => measure(process.execPath, [command, address, ...options], { env }));
      return readReport(readFileSync(report, 'utf8'));
    });
}

/** A load whose trace got lost says so itself, and asks for another. */
async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!String(error).includes('Please run Lighthouse again')) throw error;
    return ask();
  }
}
