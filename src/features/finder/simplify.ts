import type { Spot } from './fan-out.ts';

/**
 * The line with fewer points, none of the old farther than `finest` from the new. Ends stay; of a
 * ring, which starts and ends in one point, the farthest stays too. Source: Douglas and Peucker 1973.
 */
export function simplify(line: readonly Spot[], finest: number): Spot[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const far = farthest(line, first, last);
  if (far.distance <= finest) return [first, last];
  return [
    ...simplify(line.slice(0, far.index + 1), finest).slice(0, -1),
    ...simplify(line.slice(far.index), finest),
  ];
}

function farthest(
  line: readonly Spot[],
  from: Spot,
  to: Spot,
): { index: number; distance: number } {
  return line.reduce(
    (far, spot, index) => {
      const distance = distanceToSegment(spot, from, to);
      return distance > far.distance ? { index, distance } : far;
    },
    { index: 0, distance: -1 },
  );
}

function distanceToSegment({ x, y }: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
