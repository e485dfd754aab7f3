// The ZIP code around a point, from small files of one degree each. The point stays where it is.
import { distanceMiles } from '#lib/geo/distance.ts';
import type { Point } from '#lib/geo/point.ts';
import { milesTo } from '#lib/geo/reach.ts';
import type { HereCell, HereIndex } from './types.ts';

/** Reads the files of zip-cells.ts. Throws when one cannot be read. */
export interface HereFiles {
  index: () => Promise<HereIndex>;
  cell: (name: string) => Promise<HereCell>;
}

/** Farther than this from every ZIP code is outside the US. Units: miles. */
const farthest = 100;

/** Name of the file of the cell with these edges. Units: degrees. */
export function cellName(south: number, west: number): string {
  return `${south}_${west}`;
}

/** The ZIP code whose middle is nearest; null when none is within 100 miles. */
export async function nearestZip(from: Point, files: HereFiles): Promise<string | null> {
  const best = { zip: '', miles: farthest };
  for (const { south, west, miles } of cellsAround(from, await files.index())) {
    // Cells come nearest first: what lies beyond the best so far cannot hold a better one.
    if (miles > best.miles) break;
    for (const [zip, [north, east]] of Object.entries(await files.cell(cellName(south, west)))) {
      const away = distanceMiles(from, { lat: south + north / 1000, lon: west + east / 1000 });
      if (away < best.miles) Object.assign(best, { zip, miles: away });
    }
  }
  return best.zip || null;
}

function cellsAround(from: Point, index: HereIndex) {
  return Object.entries(index)
    .flatMap(([row, wests]) => wests.map((west) => ({ south: Number(row), west })))
    .map(({ south, west }) => {
      const bounds = { south, west, north: south + 1, east: west + 1 };
      return { south, west, miles: milesTo(from, bounds) };
    })
    .filter(({ miles }) => miles <= farthest)
    .sort((a, b) => a.miles - b.miles);
}
