import process from 'node:process';
import { runCommand } from './run-command.mjs';
import type { Stage } from './stages.ts';

/**
 * Runs one stage, says what it is and how long it took, and gives its exit code.
 * When the person stops the command (Ctrl+C), the whole process ends here.
 */
export async function runStage(stage: Stage, place: string, isQuiet = false): Promise<number> {
  console.log(`${place} ${stage.title} …`);
  const startedAt = performance.now();
  const [program = '', ...args] = stage.command.split(' ');
  const { code, isInterrupted, output } = await runCommand(program, args, { isQuiet });
  if (isInterrupted) process.exit(code === 0 ? 130 : code);
  if (code !== 0 && output) console.log(output);
  console.log(
    `${code === 0 ? '  done in' : `  FAILED (exit code ${code}) after`} ${since(startedAt)}`,
  );
  return code;
}

/** Runs stages one after the other and gives the exit code: 0, or that of the first that failed. */
export async function runUntilFailure(stages: readonly Stage[]): Promise<number> {
  for (const [index, stage] of stages.entries()) {
    const place = `[${index + 1}/${stages.length}]`;
    const code = await runStage(stage, place, stage.isQuiet);
    if (code !== 0) return code;
  }
  return 0;
}

function since(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
