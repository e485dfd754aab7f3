import type { Finding, Row } from '../benchmark.ts';
import { median } from '../median.ts';

/** What one search took. */
export interface Answer {
  /** As a server packs them. */
  kilobytes: number;
  files: number;
  /** Of the main thread. Units: milliseconds of the processor. */
  total: number;
  longest: number;
}

/** Ours against the bounds, then beside the peer. The middle one of several rounds. */
export function toFinding(
  where: string,
  zip: string,
  { ours, peer }: { ours: Answer[]; peer: Answer[] },
): Finding {
  const middle = (answers: readonly Answer[], of: (answer: Answer) => number) =>
    median(answers.map(of));
  const row = (
    what: string,
    unit: string,
    of: (answer: Answer) => number,
    atMost: number,
  ): Row[] => [
    { what: `${zip}: ${what}`, unit, ours: middle(ours, of), bound: { atMost } },
    {
      what: `${zip}: the same beside all in clusters`,
      unit,
      ours: middle(ours, of),
      peer: { name: 'markercluster', value: middle(peer, of) },
    },
  ];
  const [one] = ours;
  return {
    rows: [
      ...row('data sent, gzip', 'kB', ({ kilobytes }) => kilobytes, 60),
      ...row('work of the main thread', 'ms', ({ total }) => total, 50),
    ],
    notes: [
      `first-answer: ${zip} (${where}) within 25 miles, ${one?.files ?? 0} data files; work is all that the main thread did from Search to the list on the screen, in processor time.`,
    ],
  };
}
