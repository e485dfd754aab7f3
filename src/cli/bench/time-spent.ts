// Where the time of a build goes, from a profile of its processor: a sample for each millisecond.
import { buildParts } from './build-parts.ts';

/** What V8 writes with --cpu-prof, as far as it is read here. Units: microseconds. */
export interface CpuProfile {
  nodes: readonly {
    id: number;
    callFrame: { functionName: string; url: string };
    children?: readonly number[];
  }[];
  samples: readonly number[];
  timeDeltas: readonly number[];
}

/** A part of a build, in plain words. Units: seconds. */
export interface Part {
  name: string;
  seconds: number;
}

const rest = 'the rest';

/** Time by part. Order: the largest first; what no part names stands last. */
export function timeSpent({ nodes, samples, timeDeltas }: CpuProfile): Part[] {
  const names = nameNodes(nodes);
  const microseconds = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const name = names.get(sample) ?? rest;
    microseconds.set(name, (microseconds.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return [...microseconds]
    .map(([name, time]) => ({ name, seconds: time / 1e6 }))
    .sort((a, b) => Number(a.name === rest) - Number(b.name === rest) || b.seconds - a.seconds);
}

/** "of 40.2 s, 31 % drawing pages, 22 % waiting for the disk, …": no part below 1 %. */
export function partsWords(spent: readonly Part[]): string {
  const all = spent.reduce((sum, { seconds }) => sum + seconds, 0);
  const shares = spent
    .map(({ name, seconds }) => ({ name, percent: Math.round((seconds / all) * 100) }))
    .filter(({ percent }) => percent > 0)
    .map(({ name, percent }) => `${percent} % ${name}`);
  return [`of ${all.toFixed(1)} s`, ...shares].join(', ');
}

/** Id → part. A frame without a name of its own has that of the frame that called it. */
function nameNodes(nodes: CpuProfile['nodes']): Map<number, string> {
  const callers = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) callers.set(child, id);
  const own = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => {
      const frame = `${functionName} ${url}`;
      return [id, buildParts.find(([, pattern]) => pattern.test(frame))?.[0]];
    }),
  );
  const nameOf = (id: number | undefined): string => {
    if (id === undefined) return rest;
    return own.get(id) ?? nameOf(callers.get(id));
  };
  return new Map(nodes.map(({ id }) => [id, nameOf(id)]));
}
