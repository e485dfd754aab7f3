import { cityRows, zipRows } from '#features/finder/place-tables.ts';
import { placeShards } from '#features/finder/shards.ts';
import type { PlaceShard } from '#features/finder/types.ts';

/** One file for the first letters of a city's name. */
export function getStaticPaths() {
  return [...placeShards(cityRows(zipRows()))].map(([shard, places]) => ({
    params: { shard },
    props: { places },
  }));
}

export function GET({ props }: { props: { places: PlaceShard } }): Response {
  return Response.json(props.places);
}
