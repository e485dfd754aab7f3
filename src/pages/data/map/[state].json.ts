import { stateMaps } from '#features/finder/map-data.ts';
import type { StateMap } from '#features/finder/types.ts';

/** Counties and city names of one state, read when the map shows it. */
export function getStaticPaths() {
  return [...stateMaps()].map(([state, map]) => ({ params: { state }, props: { map } }));
}

export function GET({ props }: { props: { map: StateMap } }): Response {
  return Response.json(props.map);
}
