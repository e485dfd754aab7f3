import { packIndex } from '#features/finder/place-index.ts';
import { cityRows, zipRows } from '#features/finder/place-tables.ts';
import { placeShards } from '#features/finder/shards.ts';

/** Names of the files in data/places, so that a misspelt city asks for no file that is not there. */
export function GET(): Response {
  return Response.json(packIndex(placeShards(cityRows(zipRows())).keys()));
}
