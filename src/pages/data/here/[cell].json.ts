import { zipRows } from '#features/finder/place-tables.ts';
import type { HereCell } from '#features/finder/types.ts';
import { hereCells } from '#features/finder/zip-cells.ts';

/** One file for each degree in which there is a ZIP code. */
export function getStaticPaths() {
  return [...hereCells(zipRows())].map(([cell, zips]) => ({ params: { cell }, props: { zips } }));
}

export function GET({ props }: { props: { zips: HereCell } }): Response {
  return Response.json(props.zips);
}
