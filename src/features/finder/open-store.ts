// The clinics' data behind one door, whether it is one file or thousands.
import { distanceMiles } from '#lib/geo/distance.ts';
import type { Bounds } from '#lib/geo/bounds.ts';
import { milesTo, overlaps } from '#lib/geo/reach.ts';
import type { Point } from '#lib/geo/point.ts';
import {
  cardsInFile,
  cardsPath,
  cellBounds,
  overviewPath,
  pointsPath,
  type ClinicIndex,
} from './clinic-index.ts';
import { findNames } from './find-name.ts';
import { toHit } from './name-row.ts';
import { clusterForOverview, overviewZoom, overviewZooms } from './overview.ts';
import { unpackOverview, type PackedOverview } from './pack-overview.ts';
import { unpackPoints, type PackedPoints } from './pack-points.ts';
import type { ClinicPoint, ClinicStore, OverviewCluster } from './store.ts';
import type { ClinicPin } from './types.ts';

/** Reads one of our files by its path below /data, each once. Throws when it cannot be read. */
export interface FileReader {
  read: <Shape>(path: string) => Promise<Shape>;
  /** Lets go of a file, so that the next read asks for it anew. */
  forget: (path: string) => void;
}

/** How many of the nearest "any distance" is sure to hold. */
const nearestFew = 300;

const indexPath = 'clinics';

interface Slot {
  cell: number;
  slot: number;
}

/** The store over these files. */
export function openStore(files: FileReader): ClinicStore {
  /** Where each clinic that was handed out stands, by rank. */
  const slots = new Map<number, Slot>();
  const unpacked = new Map<string, ClinicPoint[]>();

  let folder = '';

  async function readIndex(): Promise<ClinicIndex> {
    const index = await files.read<ClinicIndex>(indexPath);
    if (index.folder !== folder) {
      // A newer build: what was read of the older one means nothing in it.
      slots.clear();
      unpacked.clear();
      folder = index.folder;
    }
    return index;
  }

  async function readCell(index: ClinicIndex, cell: number): Promise<ClinicPoint[]> {
    const path = pointsPath(index, cell);
    const kept = unpacked.get(path);
    if (kept) return kept;
    const packed = index.whole?.points ?? (await files.read<PackedPoints>(path));
    const points = unpackPoints(packed);
    for (const [slot, { rank }] of points.entries()) slots.set(rank, { cell, slot });
    unpacked.set(path, points);
    return points;
  }

  /** A file that is gone belongs to an older build, so the next try starts from the index. */
  async function withIndex<Answer>(use: (index: ClinicIndex) => Promise<Answer>): Promise<Answer> {
    const index = await readIndex();
    try {
      return await use(index);
    } catch (error) {
      files.forget(indexPath);
      throw error;
    }
  }

  async function readCells(index: ClinicIndex, cells: readonly number[]): Promise<ClinicPoint[]> {
    const lists = await Promise.all(cells.map((cell) => readCell(index, cell)));
    return lists.flat();
  }

  function cellsWithin(index: ClinicIndex, bounds: Bounds): number[] {
    return index.cells.flatMap((cell, number) =>
      overlaps(cellBounds(cell), bounds) ? [number] : [],
    );
  }

  async function readOverview(index: ClinicIndex, zoom: number): Promise<OverviewCluster[]> {
    const place = overviewZooms.findIndex((one) => one === overviewZoom(zoom));
    const pages = Array.from({ length: index.overview[place] ?? 0 }, (_, page) =>
      files.read<PackedOverview>(overviewPath(index, place, page)),
    );
    return (await Promise.all(pages)).flatMap(unpackOverview);
  }

  function cellsNear(index: ClinicIndex, from: Point, miles: number): number[] {
    return index.cells.flatMap((cell, number) =>
      milesTo(from, cellBounds(cell)) <= miles ? [number] : [],
    );
  }

  async function nearestOf(index: ClinicIndex, from: Point): Promise<ClinicPoint[]> {
    if (index.whole) return readCell(index, 0);
    const byReach = index.cells
      .map((cell, number) => ({ number, clinics: cell[4], miles: milesTo(from, cellBounds(cell)) }))
      .sort((a, b) => a.miles - b.miles);
    let held = 0;
    const first = byReach.filter(({ clinics }) => {
      const isNeeded = held < nearestFew;
      held += clinics;
      return isNeeded;
    });
    const points = await readCells(
      index,
      first.map(({ number }) => number),
    );
    const far = points.map((point) => distanceMiles(from, point)).sort((a, b) => a - b);
    // A cell that was left out may still hold one that is nearer than the last of the few.
    return readCells(index, cellsNear(index, from, far[nearestFew - 1] ?? Infinity));
  }

  async function readCard(index: ClinicIndex, { rank }: ClinicPoint): Promise<ClinicPin> {
    const place = slots.get(rank);
    if (!place) throw new RangeError(`Clinic ${rank} did not come from this store.`);
    const { cell, slot } = place;
    const cards =
      index.whole?.cards ?? (await files.read<ClinicPin[]>(cardsPath(index, cell, slot)));
    const card = cards[index.whole ? slot : slot % cardsInFile];
    if (!card) throw new RangeError(`Clinic ${rank} has no card.`);
    return card;
  }

  return {
    count: async () => (await readIndex()).count,
    around: (from, miles) =>
      withIndex((index) =>
        miles === null ? nearestOf(index, from) : readCells(index, cellsNear(index, from, miles)),
      ),
    within: (bounds) => withIndex((index) => readCells(index, cellsWithin(index, bounds))),
    countWithin: (bounds) =>
      withIndex((index) =>
        Promise.resolve(
          cellsWithin(index, bounds).reduce((sum, cell) => sum + (index.cells[cell]?.[4] ?? 0), 0),
        ),
      ),
    overview: (zoom) =>
      withIndex((index) =>
        index.whole
          ? Promise.resolve(clusterForOverview(wholePoints(index.whole), zoom))
          : readOverview(index, zoom),
      ),
    cards: (points) =>
      withIndex((index) => Promise.all(points.map((point) => readCard(index, point)))),
    named: (typed, limit) =>
      withIndex(({ whole, folder }) =>
        findNames(typed, limit, whole?.names ?? ((path) => files.read(`${folder}/${path}`))),
      ),
  };
}

/** Clinics of the one file, with their cities. A city stands beside a name, not beside a point. */
function wholePoints({ points, cards, names }: NonNullable<ClinicIndex['whole']>) {
  const cities = new Map(names.map(toHit).map(({ path, where }) => [path, where]));
  return unpackPoints(points).map(({ lat, lon }, slot) => ({
    lat,
    lon,
    where: cities.get(cards[slot]?.path ?? '') ?? '',
  }));
}
