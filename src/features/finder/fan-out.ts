// Pins that fall on one spot hide each other, so they are spread like seeds of a sunflower's heart.
import { groupBy } from '#lib/group.ts';

/** A place on the screen. Units: CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

interface Group {
  members: number[];
  centre: Spot;
}

/**
 * Where to draw each pin so that no two come closer than `gap`. Pins with room stay put; the others
 * gather around the middle of their group. The same spots always give the same answer.
 * Order: as given. Units: CSS pixels.
 */
export function fanOut(spots: readonly Spot[], gap: number): Spot[] {
  let groups: Group[] = spots.map((centre, index) => ({ members: [index], centre }));
  let placed = place(groups, spots, gap);
  // Each round joins at least two groups, so there are fewer rounds than pins.
  for (let next = joinTouching(groups, placed, spots, gap); next.length < groups.length;) {
    groups = next;
    placed = place(groups, spots, gap);
    next = joinTouching(groups, placed, spots, gap);
  }
  return placed;
}

function place(groups: readonly Group[], spots: readonly Spot[], gap: number): Spot[] {
  const placed = spots.map((spot) => spot);
  for (const { members, centre } of groups) {
    if (members.length === 1) continue;
    const steps = spiral(members.length, gap);
    members.forEach((member, index) => {
      const step = steps[index] ?? { x: 0, y: 0 };
      placed[member] = { x: centre.x + step.x, y: centre.y + step.y };
    });
  }
  return placed;
}

/** `count` places of a honeycomb, nearest to the middle first, with their mean at 0, 0. */
function spiral(count: number, gap: number): Spot[] {
  const steps: Spot[] = [{ x: 0, y: 0 }];
  for (let ring = 1; steps.length < count; ring += 1) {
    for (let side = 0; side < 6; side += 1) {
      for (let step = 0; step < ring; step += 1) {
        const from = corner(side, ring * gap);
        const to = corner(side + 1, ring * gap);
        const share = step / ring;
        steps.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      }
    }
  }
  const used = steps.slice(0, count);
  const middle = mean(used);
  return used.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

function corner(side: number, radius: number): Spot {
  const angle = (side * Math.PI) / 3;
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}

/** The groups, with those that touch made one. As many as before when none touch. */
function joinTouching(
  groups: readonly Group[],
  placed: readonly Spot[],
  spots: readonly Spot[],
  gap: number,
): Group[] {
  // groupOf[member] → its group; leads[group] → a group that it is one with, or itself.
  const groupOf = groups.flatMap(({ members }, group) => members.map((member) => [member, group]));
  const owner = new Map(groupOf.map(([member = 0, group = 0]) => [member, group]));
  const leads = groups.map((_, group) => group);
  const leadOf = (group: number): number => {
    const lead = leads[group] ?? group;
    return lead === group ? group : leadOf(lead);
  };
  for (const [a, b] of closePairs(placed, gap)) {
    const [one, other] = [leadOf(owner.get(a) ?? 0), leadOf(owner.get(b) ?? 0)];
    leads[Math.max(one, other)] = Math.min(one, other);
  }
  const joined = groupBy([...groups.keys()], (group) => String(leadOf(group)));
  return [...joined.values()].map((parts) => {
    const [only] = parts;
    const whole = only === undefined ? undefined : groups[only];
    if (parts.length === 1 && whole) return whole;
    const members = parts.flatMap((part) => groups[part]?.members ?? []).sort((x, y) => x - y);
    return { members, centre: mean(members.flatMap((member) => spots[member] ?? [])) };
  });
}

/** Pairs of spots closer than the gap. Looks only into the squares around each, a gap wide. */
function closePairs(placed: readonly Spot[], gap: number): [number, number][] {
  // A hair less than the gap: neighbours in one honeycomb are exactly a gap apart.
  const limit = gap * 0.999;
  const squares = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  placed.forEach(({ x, y }, index) => {
    const [column, row] = [Math.floor(x / gap), Math.floor(y / gap)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of squares.get(`${column + dx} ${row + dy}`) ?? []) {
          const spot = placed[other];
          if (spot && Math.hypot(spot.x - x, spot.y - y) < limit) pairs.push([other, index]);
        }
      }
    }
    const key = `${column} ${row}`;
    const square = squares.get(key);
    if (square) square.push(index);
    else squares.set(key, [index]);
  });
  return pairs;
}

function mean(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}
