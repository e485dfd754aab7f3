// Reads our own static files, each once. Nothing here knows any other address.
import { withBase } from '#lib/web/with-base.ts';
import type { PlaceFiles } from './find-place.ts';
import { isIndexed } from './place-index.ts';
import type { HereFiles } from './nearest-zip.ts';
import type { FileReader } from './open-store.ts';
import type {
  HereCell,
  HereIndex,
  NationMap,
  PlaceIndex,
  PlaceShard,
  StateMap,
  ZipShard,
} from './types.ts';

const kept = new Map<string, Promise<unknown>>();

/** The files that tell of clinics, for the store. */
export const clinicReader: FileReader = {
  read: (path) => load(`/data/${path}.json`),
  forget: (path) => kept.delete(`/data/${path}.json`),
};

/** Files in which places are looked up. A name of which no file tells is not asked for. */
export const placeFiles: PlaceFiles = {
  zips: (shard) => load<ZipShard>(`/data/zip/${shard}.json`),
  places: async (shard) => {
    const index = await load<PlaceIndex>('/data/places.json');
    if (!isIndexed(index, shard)) return undefined;
    return load<PlaceShard>(`/data/places/${shard}.json`);
  },
};

/** Files in which the ZIP code around a point is looked up. */
export const hereFiles: HereFiles = {
  index: () => load<HereIndex>('/data/here.json'),
  cell: (name) => load<HereCell>(`/data/here/${name}.json`),
};

/** Fetches what every search needs, while the reader types. A failure shows when they search. */
export function warmUp(): void {
  const files = [clinicReader.read('clinics'), load<PlaceIndex>('/data/places.json')];
  void Promise.allSettled(files);
}

/** Borders of all states. Throws when the file cannot be read. */
export function loadNation(): Promise<NationMap> {
  return load<NationMap>('/data/outlines.json');
}

/** Counties and cities of one state. Throws when the file cannot be read. */
export function loadState(code: string): Promise<StateMap> {
  return load<StateMap>(`/data/map/${code.toLowerCase()}.json`);
}

/** A failed read is forgotten, so that it can be tried again. */
function load<Shape>(path: string): Promise<Shape> {
  const reading = kept.get(path) ?? read(path);
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  // The path decides the shape: see place-files.ts and clinic-files.ts.
  return reading as Promise<Shape>;
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(withBase(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
