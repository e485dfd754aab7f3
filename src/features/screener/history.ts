// The browser's history: a bare counter in the address, and in history.state a place in memory.
// Nothing that a person answered is ever part of either.

interface Entry {
  /** Which run of the self-check wrote it; after a clear or a reload, older entries mean nothing. */
  run: string;
  step: number;
}

/** A name for one run, so that entries of an earlier one are not taken for this one's. */
export function newRun(): string {
  return Math.random().toString(36).slice(2);
}

/** Adds an entry, shown as `#counter`. */
export function pushStep(run: string, step: number, counter: number): void {
  const entry: Entry = { run, step };
  history.pushState(entry, '', `#${counter}`);
}

/** Turns the present entry into the start page: no counter, no place. */
export function replaceWithStart(run: string): void {
  const entry: Entry = { run, step: 0 };
  history.replaceState(entry, '', location.pathname);
}

/** The place that an entry of this run holds, or null for any other entry. */
export function stepOf(entry: unknown, run: string): number | null {
  if (typeof entry !== 'object' || entry === null) return null;
  if (!('run' in entry && 'step' in entry) || entry.run !== run) return null;
  return typeof entry.step === 'number' ? entry.step : null;
}

/** True when the page was opened at a counter whose answers are gone, by reload or by address. */
export function isLost(): boolean {
  return /^#\d+$/.test(location.hash);
}
