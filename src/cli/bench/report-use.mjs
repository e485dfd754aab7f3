// Loaded into a measured program with --import: at its end, says what it used.
import { appendFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const file = process.env['BENCH_REPORT'];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes and microseconds on every platform. One line for each process of the program.
  if (file) appendFileSync(file, `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
});
