import { expect, test } from 'vitest';
import { workIn, type TraceEvent } from './tasks.ts';

const thread = (tid: number, name: string): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid,
  ts: 0,
  args: { name },
});
const task = (tid: number, dur: number, tdur?: number): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  pid: 1,
  tid,
  ts: 0,
  dur,
  ...(tdur !== undefined && { tdur }),
});

test('adds up the tasks of the busiest page, in processor time where it is known', () => {
  const events = [
    thread(1, 'CrRendererMain'),
    thread(2, 'Compositor'),
    thread(3, 'CrRendererMain'),
    task(1, 90_000, 30_000),
    task(1, 5000),
    task(2, 400_000),
    task(3, 1000),
    { ...task(1, 900_000), name: 'FunctionCall' },
  ];
  expect(workIn(events)).toEqual({ total: 35, longest: 30 });
});

test('a trace without a page measures nothing, and says so', () => {
  expect(() => workIn([thread(1, 'Compositor'), task(1, 5)])).toThrow('found none');
});
