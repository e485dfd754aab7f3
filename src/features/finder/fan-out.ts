// Pins that fall on one spot hide each other, so they are spread like seeds of a sunflower's heart.

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
  for (let pair = tooClose(groups, placed, gap); pair; pair = tooClose(groups, placed, gap)) {
    groups = join(groups, pair, spots);
    placed = place(groups, spots, gap);
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

function tooClose(
  groups: readonly Group[],
  placed: readonly Spot[],
  gap: number,
): [Group, Group] | undefined {
  // A hair less than the gap: neighbours in one honeycomb are exactly a gap apart.
  const limit = gap * 0.999;
  for (const [index, a] of groups.entries()) {
    const b = groups.slice(index + 1).find((other) => touches(a, other, placed, limit));
    if (b) return [a, b];
  }
  return undefined;
}

function touches(a: Group, b: Group, placed: readonly Spot[], limit: number): boolean {
  return a.members.some((member) =>
    b.members.some((other) => {
      const [from, to] = [placed[member], placed[other]];
      return from && to && Math.hypot(from.x - to.x, from.y - to.y) < limit;
    }),
  );
}

function join(groups: readonly Group[], [a, b]: [Group, Group], spots: readonly Spot[]): Group[] {
  const members = [...a.members, ...b.members].sort((x, y) => x - y);
  const own = members.flatMap((member) => spots[member] ?? []);
  return [...groups.filter((group) => group !== a && group !== b), { members, centre: mean(own) }];
}

function mean(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}
