import { nationMap } from '#features/finder/map-data.ts';

/** The borders of all states, for the finder's map. */
export function GET(): Response {
  return Response.json(nationMap());
}
