// What the main thread of a page did, out of a trace of Chromium.

/** One event of a trace. Source: Trace Event Format. Units: microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the processor alone: what another program takes in between does not count. */
  tdur?: number;
  args?: { name?: string };
}

/** Work of the main thread. Units: milliseconds of the processor. */
export interface Work {
  total: number;
  /** The longest while in which nothing else could happen. */
  longest: number;
}

/**
 * The tasks of the busiest page thread: a browser also traces pages that it keeps in reserve. Throws
 * when there is none, for then nothing was measured.
 */
export function workIn(events: readonly TraceEvent[]): Work {
  const threads = new Map<string, number[]>();
  for (const { name, ph, pid, tid, args } of events) {
    if (ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain') {
      threads.set(`${pid} ${tid}`, []);
    }
  }
  for (const { name, ph, pid, tid, dur = 0, tdur = dur } of events) {
    if (ph === 'X' && name === 'RunTask') threads.get(`${pid} ${tid}`)?.push(tdur / 1000);
  }
  const works = [...threads.values()]
    .filter((tasks) => tasks.length > 0)
    .map((tasks) => ({
      total: tasks.reduce((sum, one) => sum + one, 0),
      longest: tasks.reduce((most, one) => Math.max(most, one), 0),
    }))
    .sort((a, b) => b.total - a.total);
  const [busiest] = works;
  if (!busiest) throw new RangeError('The trace must have tasks of a page, found none.');
  return busiest;
}
