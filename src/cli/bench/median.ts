/** The middle one; of an even number the mean of the middle two. Throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) {
    throw new RangeError('At least one value is needed, found none.');
  }
  return (lower + upper) / 2;
}

/**
 * Runs both in turn, `times` each and never the same first twice, so that neither has the warmer
 * machine. Gives all results, in the order of the rounds.
 */
export async function alternate<Ours, Peer>(
  times: number,
  ours: () => Promise<Ours>,
  peer: () => Promise<Peer>,
): Promise<{ ours: Ours[]; peer: Peer[] }> {
  const found: { ours: Ours[]; peer: Peer[] } = { ours: [], peer: [] };
  for (let round = 0; round < times; round += 1) {
    const turns = [
      async () => void found.ours.push(await ours()),
      async () => void found.peer.push(await peer()),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  return found;
}
