import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.mjs';

const node = process.execPath;

test('the exit code of the program comes back', async () => {
  expect((await runCommand(node, ['-e', 'process.exit(3)'])).code).toBe(3);
});

test('a quiet program keeps what it wrote for later', async () => {
  const { code, output } = await runCommand(
    node,
    ['-e', 'console.log("out"); console.error("err")'],
    { isQuiet: true },
  );
  expect({ code, lines: output.trim().split('\n').sort() }).toEqual({
    code: 0,
    lines: ['err', 'out'],
  });
});

test('a program that is not there gives 127 and a sentence', async () => {
  const { code, output } = await runCommand('no-such-program', [], { isQuiet: true });
  expect(code).toBe(127);
  expect(output).toContain('no-such-program could not be started');
});

test('a signal reaches the program, and its death is counted as a shell counts it', async () => {
  const module = fileURLToPath(new URL('run-command.mjs', import.meta.url));
  // The inner program says that it runs, then waits; the outer one reports how it ended.
  const outer = spawn(node, [
    '--input-type=module',
    '-e',
    `import { runCommand } from ${JSON.stringify(module)};
     const end = await runCommand(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)']);
     console.log(JSON.stringify([end.code, end.isInterrupted]));`,
  ]);
  const wrote = outer.stdout.setEncoding('utf8');
  expect(await once(wrote, 'data')).toEqual(['up\n']);
  outer.kill('SIGTERM');
  // 128 + 15, the number of SIGTERM in POSIX.
  expect(await once(wrote, 'data')).toEqual(['[143,true]\n']);
});
