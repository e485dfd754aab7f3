/**
 * Places of the marks that a dashed path shows, worked out from its text alone: the second formula
 * that checks drawMarks(). Shape: "x,y" of the top of each mark, in drawing order.
 */
export function placesOfMarks(path: string, dashes: string): string[] {
  const period = dashes.split(' ').reduce((sum, part) => sum + Number(part), 0);
  const places: string[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', numbers = ''] of path.matchAll(/([Mmv])([^Mmv]*)/g)) {
    const [first = 0, second = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') at = { x: first, y: second };
    if (command === 'm') at = { x: at.x + first, y: at.y + second };
    if (command === 'v') {
      const count = Math.ceil(first / period);
      for (let mark = 0; mark < count; mark += 1) places.push(`${at.x},${at.y + mark * period}`);
      at = { ...at, y: at.y + first };
    }
  }
  return places;
}
