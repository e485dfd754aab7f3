// Reads our own static files, each once. Nothing here knows any other address.
import type { PlaceFiles } from './find-place.ts';
import type { ClinicPin, NationMap, PlaceShard, StateMap, ZipShard } from './types.ts';

const kept = new Map<string, Promise<unknown>>();

/** Every clinic. Throws when the file cannot be read. */
export async function loadPins(): Promise<ClinicPin[]> {
  return need(await load<ClinicPin[]>('/data/clinics.json'));
}

/** Files in which places are looked up. */
export const placeFiles: PlaceFiles = {
  zips: (shard) => load<ZipShard>(`/data/zip/${shard}.json`),
  places: (shard) => load<PlaceShard>(`/data/places/${encodeURIComponent(shard)}.json`),
};

/** Borders of all states. Throws when the file cannot be read. */
export async function loadNation(): Promise<NationMap> {
  return need(await load<NationMap>('/data/outlines.json'));
}

/** Counties and cities of one state. Throws when the file cannot be read. */
export async function loadState(code: string): Promise<StateMap> {
  return need(await load<StateMap>(`/data/map/${code.toLowerCase()}.json`));
}

/** undefined: there is no such file. A failed read is forgotten, so that it can be tried again. */
function load<Shape>(path: string): Promise<Shape | undefined> {
  const earlier = kept.get(path);
  // The path decides the shape: each is written by the page of the same name in src/pages/data.
  if (earlier) return earlier as Promise<Shape | undefined>;
  const reading = read(path);
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  // As above.
  return reading as Promise<Shape | undefined>;
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function need<Shape>(value: Shape | undefined): Shape {
  if (value === undefined) throw new Error('A file of the finder is missing.');
  return value;
}
