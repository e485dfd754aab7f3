import { getProviders } from '#collections';
import { clinicFiles } from '#features/finder/clinic-files.ts';
import { placeFiles } from '#features/finder/place-files.ts';
import { geocoder } from '#features/finder/place-tables.ts';
import { toEntries } from '#features/finder/to-entry.ts';

/**
 * Every file that tells of clinics: data/clinics.json, and while there are many, those below it.
 * Files of places are here while somebody edits; src/cli/write-places.ts puts them in a built site.
 */
export async function getStaticPaths() {
  const entries = toEntries(await getProviders(), geocoder());
  const places = import.meta.env.PROD ? [] : placeFiles();
  return [...clinicFiles(entries), ...places].map(([file, json]) => ({
    params: { file },
    props: { json },
  }));
}

export function GET({ props }: { props: { json: unknown } }): Response {
  return Response.json(props.json);
}
