// npm run dev: shows what is wrong with the content, then starts Astro's server, which reloads.
import process from 'node:process';
import { runCommand } from './run-command.mjs';
import { runStage } from './run-stage.ts';
import { checkContent } from './stages.ts';

const problems = await runStage(checkContent, '[1/2]');
if (problems !== 0)
  console.log('The site starts all the same. A build stops until this is mended.');
console.log('[2/2] Start the development server …');
const { code } = await runCommand('astro', ['dev', ...process.argv.slice(2)]);
process.exitCode = code;
