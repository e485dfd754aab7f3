// The files in which a browser finds the ZIP code around a point: one for each degree.
import { groupBy } from '#lib/group.ts';
import { cellName } from './nearest-zip.ts';
import type { ZipRow } from './place-tables.ts';
import type { HereCell, HereIndex } from './types.ts';

/** Cell files by cellName(). */
export function hereCells(rows: readonly ZipRow[]): Map<string, HereCell> {
  const cells = groupBy(rows, ({ lat, lon }) => cellName(Math.floor(lat), Math.floor(lon)));
  return new Map([...cells].map(([name, zips]) => [name, Object.fromEntries(zips.map(toPair))]));
}

/** Which cells there are, so that no file is asked for that is not there. */
export function hereIndex(rows: readonly ZipRow[]): HereIndex {
  const index: HereIndex = {};
  for (const [south, zips] of groupBy(rows, ({ lat }) => String(Math.floor(lat)))) {
    const wests = new Set(zips.map(({ lon }) => Math.floor(lon)));
    index[south] = [...wests].sort((a, b) => a - b);
  }
  return index;
}

function toPair({ zip, lat, lon }: ZipRow): [string, HereCell[string]] {
  return [zip, [thousandths(lat), thousandths(lon)]];
}

function thousandths(degrees: number): number {
  return Math.round((degrees - Math.floor(degrees)) * 1000);
}
