// How the clinics' data is cut into files. The build writes these shapes, the store reads them.
import type { Bounds } from '#lib/geo/bounds.ts';
import type { NameRow } from './name-row.ts';
import type { PackedPoints } from './pack-points.ts';
import type { ClinicPin } from './types.ts';

/** Cards in one file. Neighbours share files, so that a list of the nearest reads few. */
export const cardsInFile = 16;

/** data/clinics.json: the one file that every search reads. */
export interface ClinicIndex {
  count: number;
  /** Folder of all other files. Its name changes with the data, so that no two builds mix. */
  folder: string;
  /** A rectangle that holds the cell's clinics, and how many they are. */
  cells: PackedCell[];
  /** How many files the overview of each zoom of overview.ts has. None while all is in this file. */
  overview: number[];
  /** Everything about every clinic, while there are few: then there is no other file. */
  whole: { points: PackedPoints; cards: ClinicPin[]; names: NameRow[] } | null;
}

/** Units: hundredths of a degree, rounded outwards. */
export type PackedCell = [
  south: number,
  west: number,
  north: number,
  east: number,
  clinics: number,
];

const scale = 100;

/** A cell's row in the index. */
export function packCell({ south, west, north, east }: Bounds, clinics: number): PackedCell {
  return [down(south), down(west), up(north), up(east), clinics];
}

/** The rectangle of a cell. */
export function cellBounds([south, west, north, east]: PackedCell): Bounds {
  return { south: south / scale, west: west / scale, north: north / scale, east: east / scale };
}

/** Where the points of a cell are. */
export function pointsPath({ folder }: ClinicIndex, cell: number): string {
  return `${folder}/points-${cell}`;
}

/** Where the card of the cell's clinic in this place of its order is. */
export function cardsPath({ folder }: ClinicIndex, cell: number, slot: number): string {
  return `${folder}/cards-${cell}-${Math.floor(slot / cardsInFile)}`;
}

/** Where the overview of the zoom is that has this place in overview.ts. */
export function overviewPath({ folder }: ClinicIndex, place: number, page: number): string {
  return `${folder}/overview-${place}-${page}`;
}

// A little further than the number says: 0.1 + 0.2 must not end a rectangle short of its clinic.
function down(degrees: number): number {
  return Math.floor(degrees * scale - 1e-6);
}

function up(degrees: number): number {
  return Math.ceil(degrees * scale + 1e-6);
}
