// The door of every npm script. Plain JavaScript, because the machine's own Node runs it: it
// installs what is missing, then hands over to the project's Node, which runs the TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isInstallNeeded } from './install-needed.mjs';
import { runCommand } from './run-command.mjs';

/** @type {Record<string, string>} */
const commands = {
  start: 'start.ts',
  test: 'run-tests.ts',
  dev: 'dev.ts',
  build: 'build.ts',
  compress: 'compress.ts',
  preview: 'serve.ts',
  check: 'check-content.ts',
  providers: 'providers.ts',
  format: 'format.ts',
  bench: 'bench.ts',
  doctor: 'doctor.ts',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');
const projectNode = path.join(bin, 'node');
const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];

process.chdir(root);
process.env['PATH'] = bin + path.delimiter + (process.env['PATH'] ?? '');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node 20 or newer is needed, found ${process.versions.node}: install it from nodejs.org.`);
} else if (command === undefined) {
  stop(`"${name}" is not a command. There are: ${Object.keys(commands).join(', ')}.`);
} else {
  await install();
  const { code } = await runCommand(projectNode, [path.join('src', 'cli', command), ...rest]);
  process.exitCode = code;
}

async function install() {
  const installed = readIfThere('node_modules/.package-lock.json');
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(projectNode) && !isInstallNeeded(lock, installed)) return;
  console.log('Installing the packages that package-lock.json names …');
  const startedAt = Date.now();
  // The project's Node may be what runs this file, and npm ci is about to delete it: npm is
  // started by its own file where npm told us which that is.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = npm
    ? await runCommand(process.execPath, [npm, ...args])
    : await runCommand('npm', args);
  if (code !== 0) stop('npm ci failed; its messages are above.', code);
  if (!existsSync(projectNode)) {
    stop(
      'The project’s Node was not installed: let npm run install scripts (ignore-scripts=false).',
    );
  }
  console.log(`  done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}
