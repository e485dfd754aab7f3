import { appendFileSync, mkdirSync } from 'node:fs';

/** Says what could not be tried on this machine: here, and at the end of npm test. One line each. */
export function tellNotProved(notes: readonly string[]): void {
  if (notes.length === 0) return;
  const lines = notes.map((note) => `NOT PROVED: ${note}\n`).join('');
  mkdirSync('.cache/reports', { recursive: true });
  appendFileSync('.cache/reports/not-proved.txt', lines);
  console.log(lines);
}
