import { zipRows } from '#features/finder/place-tables.ts';
import { hereIndex } from '#features/finder/zip-cells.ts';

/** Which files are in data/here. */
export function GET(): Response {
  return Response.json(hereIndex(zipRows()));
}
