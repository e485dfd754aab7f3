// Plain JavaScript, because the machine's own Node runs it too (see launch.mjs).
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and gives its exit code, as a shell counts it: 128 + n after signal n,
 * 127 when there is no such program. Signals that reach us are passed on to it, and
 * `isInterrupted` then says so. With `isQuiet` nothing is shown and `output` holds what it wrote.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ isQuiet?: boolean }} [options]
 * @returns {Promise<{ code: number, isInterrupted: boolean, output: string }>}
 */
export function runCommand(program, args, { isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const stdio = isQuiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, { stdio: ['inherit', stdio, stdio] });
    let isInterrupted = false;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }

    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      isInterrupted = true;
      child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, passOn);

    child.on('error', (error) =>
      finish(127, `${program} could not be started: ${error.message}\n`),
    );
    child.on('close', (code, signal) => finish(signal ? 128 + constants.signals[signal] : code));

    /**
     * @param {number | null} code
     * @param {string} [complaint]
     */
    function finish(code, complaint = '') {
      for (const signal of passedOn) process.off(signal, passOn);
      if (complaint && !isQuiet) process.stderr.write(complaint);
      resolve({ code: code ?? 1, isInterrupted, output: output + complaint });
    }
  });
}
