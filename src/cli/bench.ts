// npm run bench [-- name …]: measures us against others in the same run, and prints one table.
// Fails when a bound is missed. Not part of npm test: a busy machine is no fault of the code.
import os from 'node:os';
import process from 'node:process';
import { benchmarks } from './bench/benchmarks.ts';
import type { Finding } from './bench/benchmark.ts';
import { formatTable, isMet } from './bench/table.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !benchmarks.some((one) => one.name === name));
if (unknown.length > 0) {
  const list = benchmarks.map(({ name, about }) => `  ${name.padEnd(14)} ${about}`);
  console.error([`No benchmark "${unknown.join('", "')}". There are:`, ...list].join('\n'));
  process.exit(2);
}

const chosen = benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
const findings: Finding[] = [];
for (const { name, run } of chosen) {
  findings.push(await run((line) => console.error(`${name}: ${line}`)));
}

const rows = findings.flatMap((finding) => finding.rows);
const missed = rows.filter((row) => !isMet(row)).length;
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}`;
for (const { table } of findings) if (table !== undefined) console.log(`\n${table}`);
console.log(`\n${formatTable(rows)}\n`);
for (const note of findings.flatMap(({ notes = [] }) => notes)) console.log(note);
console.log(`${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${machine}`);
console.log(
  missed === 0 ? 'Every bound is met.' : `${missed} of ${rows.length} rows miss their bound.`,
);
process.exitCode = missed === 0 ? 0 : 1;
