import { fieldOf } from '#lib/report/known.ts';
import { readContent, type FileMap } from '../content/read-content.ts';

/** Every https address in content/ → the first file that has it. Order: by file, then as written. */
export function addressesIn(files: FileMap): Map<string, string> {
  const places = new Map<string, string>();
  for (const entries of Object.values(readContent(files).content)) {
    for (const { path, value } of entries) {
      for (const url of linksWithin(value)) if (!places.has(url)) places.set(url, path);
    }
  }
  return places;
}

/** Values of the fields that lead a reader away: a DOI is a link too. */
function linksWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const doi = fieldOf(value, 'DOI');
  return [
    ...(typeof doi === 'string' ? [`https://doi.org/${doi}`] : []),
    ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner !== 'string'
        ? linksWithin(inner)
        : /^(url|href|website|privacyurl)$/i.test(key) && inner.startsWith('https://')
          ? [inner]
          : [],
    ),
  ];
}
