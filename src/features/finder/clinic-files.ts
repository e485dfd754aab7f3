// Cuts the clinics into the files that the finder reads: one while they are few; else one for each
// area, with what is shown of a clinic apart from where it is.
import { createHash } from 'node:crypto';
import { boundsOf } from '#lib/geo/bounds.ts';
import {
  cardsInFile,
  cardsPath,
  overviewPath,
  packCell,
  pointsPath,
  type ClinicIndex,
} from './clinic-index.ts';
import { cutCells } from './cut-cells.ts';
import { nameFiles } from './name-files.ts';
import { toHit, type NameRow } from './name-row.ts';
import { clusterForOverview, overviewZooms } from './overview.ts';
import { clustersInFile, packOverview, type PackedOverview } from './pack-overview.ts';
import { packPoints } from './pack-points.ts';
import type { ClinicPoint } from './store.ts';
import type { ClinicPin } from './types.ts';

/** All that the finder's files hold of one clinic. */
export interface ClinicEntry extends ClinicPoint {
  pin: ClinicPin;
  /** Its name, and others it goes by. */
  names: NameRow[];
}

/** How the data is cut. */
export interface Cut {
  /** Up to so many clinics, one file holds all. */
  wholeUpTo: number;
  clinicsInCell: number;
}

const usual: Cut = { wholeUpTo: 400, clinicsInCell: 400 };

/** Path below /data, without .json → what the file holds. "clinics" is the index of the rest. */
export function clinicFiles(
  entries: readonly ClinicEntry[],
  { wholeUpTo, clinicsInCell }: Cut = usual,
): Map<string, unknown> {
  const isWhole = entries.length <= wholeUpTo;
  const byRank = [...entries].sort((a, b) => a.rank - b.rank);
  const cells = cutCells(byRank, isWhole ? Infinity : clinicsInCell).map(inCardOrder);
  const overviews = isWhole ? [] : overviewPages(byRank);
  const index: ClinicIndex = {
    count: entries.length,
    folder: `clinics/${hashOf(byRank)}`,
    cells: cells.map((cell) => packCell(boundsOf(cell), cell.length)),
    overview: overviews.map((pages) => pages.length),
    whole: isWhole ? wholeOf(cells.flat()) : null,
  };
  const files = new Map<string, unknown>([['clinics', index]]);
  if (isWhole) return files;
  for (const [path, json] of nameFiles(namesOf(byRank))) files.set(`${index.folder}/${path}`, json);
  for (const [place, pages] of overviews.entries()) {
    for (const [page, json] of pages.entries()) files.set(overviewPath(index, place, page), json);
  }
  for (const [number, cell] of cells.entries()) {
    files.set(pointsPath(index, number), packPoints(cell));
    for (let slot = 0; slot < cell.length; slot += cardsInFile) {
      const cards = pinsOf(cell.slice(slot, slot + cardsInFile));
      files.set(cardsPath(index, number, slot), cards);
    }
  }
  return files;
}

/** Neighbours within a cell together, so that a short list of the nearest reads few card files. */
function inCardOrder(cell: readonly ClinicEntry[]): ClinicEntry[] {
  return cutCells(cell, cardsInFile).flat();
}

function wholeOf(entries: readonly ClinicEntry[]): ClinicIndex['whole'] {
  return { points: packPoints(entries), cards: pinsOf(entries), names: namesOf(entries) };
}

/** For each zoom, largest clusters in the first file. */
function overviewPages(entries: readonly ClinicEntry[]): PackedOverview[][] {
  const points = entries.map(({ lat, lon, names: [first] }) => ({
    lat,
    lon,
    where: first ? toHit(first).where : '',
  }));
  return overviewZooms.map((zoom) => {
    const clusters = clusterForOverview(points, zoom);
    return Array.from({ length: Math.ceil(clusters.length / clustersInFile) }, (_, page) =>
      packOverview(clusters.slice(page * clustersInFile, (page + 1) * clustersInFile)),
    );
  });
}

function namesOf(entries: readonly ClinicEntry[]): NameRow[] {
  return entries.flatMap(({ names }) => names);
}

function pinsOf(entries: readonly ClinicEntry[]): ClinicPin[] {
  return entries.map(({ pin }) => pin);
}

function hashOf(entries: readonly ClinicEntry[]): string {
  const hash = createHash('sha256');
  for (const entry of entries) hash.update(JSON.stringify(entry));
  return hash.digest('hex').slice(0, 8);
}
