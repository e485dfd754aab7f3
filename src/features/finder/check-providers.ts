// What check-content asks about content/providers. Pure: the files and the geocoder are passed in.
import type { Problem } from '#lib/report/problem.ts';
import { findDuplicates } from './duplicates.ts';
import type { Geocode } from './geocode.ts';
import { clinicSlug } from './provider-path.ts';
import { schemaProblems } from './schema-problems.ts';
import { providerFileSchema, type Provider } from './schema.ts';

/** A file of content/providers: its path and what its JSON says. */
export interface ProviderJson {
  path: string;
  json: unknown;
}

interface Entry {
  path: string;
  /** `providers[3]` */
  row: string;
  id: string;
  name: string;
  address: Provider['address'];
  phones: Provider['phones'];
  sources: Provider['sources'];
  record: Provider;
}

/** Every problem of every file. Order: as found; formatReport() sorts them. */
export function checkProviders(files: readonly ProviderJson[], geocode: Geocode): Problem[] {
  const problems: Problem[] = [];
  const entries = files.flatMap(({ path, json }) => {
    const result = providerFileSchema.safeParse(json);
    if (!result.success) {
      problems.push(...schemaProblems(path, json, result.error));
      return [];
    }
    return result.data.providers.map((record, index) => ({
      ...record,
      path,
      row: `providers[${index}]`,
      record,
    }));
  });
  return [
    ...problems,
    ...entries.flatMap(wrongFile),
    ...entries.flatMap((entry) => wrongPlace(entry, geocode)),
    ...repeated(entries, 'provider-id', 'id', ({ id }) => id),
    ...repeated(entries, 'provider-address', 'id', (entry) => pageKey(entry)),
    ...duplicates(entries),
  ];
}

function wrongFile({ path, row, address }: Entry): Problem[] {
  const expected = `${address.state.toLowerCase()}.json`;
  if (path.endsWith(`/${expected}`)) return [];
  const sentence = `must match the file's name, found "${address.state}"; move the record to content/providers/${expected}.`;
  return [problem('provider-file', path, `${row}.address.state`, sentence)];
}

function wrongPlace({ path, row, record }: Entry, geocode: Geocode): Problem[] {
  const located = geocode(record);
  if (located.ok) return [];
  return [problem('provider-place', path, `${row}.${located.field}`, located.sentence)];
}

function repeated(
  entries: readonly Entry[],
  kind: string,
  field: string,
  keyOf: (entry: Entry) => string,
): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    const other = first.get(key);
    if (!other) {
      first.set(key, entry);
      return [];
    }
    // The same id is said once, as an id; not again as a page.
    if (kind !== 'provider-id' && other.id === entry.id) return [];
    const sentence = `must be unique, found "${entry.id}" also at ${other.path} ${other.row}; choose another.`;
    return [problem(kind, entry.path, `${entry.row}.${field}`, sentence)];
  });
}

function duplicates(entries: readonly Entry[]): Problem[] {
  return findDuplicates(entries)
    .filter(([a, b]) => a.id !== b.id)
    .map(([a, b]) => {
      const sentence = `must be one record per clinic, found the same place as "${a.id}" (${a.path} ${a.row}); merge them.`;
      return problem('provider-duplicate', b.path, b.row, sentence);
    });
}

function pageKey({ id, address }: Entry): string {
  return `${address.state}/${address.city}/${clinicSlug(id, address)}`;
}

function problem(kind: string, path: string, field: string, sentence: string): Problem {
  return { kind, severity: 'error', path, field, sentence };
}
