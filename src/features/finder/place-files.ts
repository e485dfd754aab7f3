// The files of places, which are the same whatever clinics there are: some thousand small ones.
import { nationMap, stateMaps } from './map-data.ts';
import { packIndex } from './place-index.ts';
import { cityRows, zipRows } from './place-tables.ts';
import { placeShards, zipShards } from './shards.ts';
import { hereCells, hereIndex } from './zip-cells.ts';

/**
 * Path below /data, without .json → what the file holds: ZIP codes by their first digits (zip), by
 * degree (here), cities by their first letters (places), borders and names for the map (outlines,
 * map). Slow: a second or two.
 */
export function placeFiles(): Map<string, unknown> {
  const zips = zipRows();
  const places = placeShards(cityRows(zips));
  return new Map<string, unknown>([
    ['outlines', nationMap()],
    // Which files there are, so that none is asked for that is not there.
    ['here', hereIndex(zips)],
    ['places', packIndex(places.keys())],
    ...within('zip', zipShards(zips)),
    ...within('here', hereCells(zips)),
    ...within('places', places),
    ...within('map', stateMaps()),
  ]);
}

function within(folder: string, files: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...files].map(([name, json]) => [`${folder}/${name}`, json]);
}
