import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CpuProfile } from './time-spent.ts';

/** The largest profile in a folder: that of the program itself, not of what it started. */
export function readProfile(folder: string): CpuProfile {
  const files = readdirSync(folder).map((file) => path.join(folder, file));
  const [largest = ''] = files.sort((a, b) => statSync(b).size - statSync(a).size);
  // V8 writes it in this shape: Chrome DevTools Protocol, Profiler.Profile.
  return JSON.parse(readFileSync(largest, 'utf8')) as CpuProfile;
}
