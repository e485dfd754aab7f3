import { zipRows } from '#features/finder/place-tables.ts';
import { zipShards } from '#features/finder/shards.ts';
import type { ZipShard } from '#features/finder/types.ts';

/** One file for the first three digits of a ZIP code. */
export function getStaticPaths() {
  return [...zipShards(zipRows())].map(([shard, zips]) => ({ params: { shard }, props: { zips } }));
}

export function GET({ props }: { props: { zips: ZipShard } }): Response {
  return Response.json(props.zips);
}
