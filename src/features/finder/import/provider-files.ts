// content/providers as text, read and written whole.
import { groupBy } from '#lib/group.ts';
import type { Problem } from '#lib/report/problem.ts';
import { slugify } from '#lib/text/slug.ts';
import { providerFileSchema, type ProviderFile, type ProviderInput } from '../schema.ts';

/** A file of content/providers: its path and its text. */
export interface TextFile {
  path: string;
  text: string;
}

const folder = 'content/providers';

/** Records as they stand, and a problem for each file that cannot be read. */
export function readFiles(files: readonly TextFile[]): {
  records: ProviderInput[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const records = files.flatMap(({ path, text }) => {
    try {
      const file: unknown = JSON.parse(text);
      const result = providerFileSchema.safeParse(file);
      // Parsed to check it, kept as it stands: parsing fills in what the file leaves out.
      if (result.success) return (file as ProviderFile).providers;
    } catch {
      // Said below: a file that is no JSON is as unreadable as one with wrong fields.
    }
    const sentence =
      'must be a correct provider file; mend it before an import (npm run check says where).';
    problems.push({ kind: 'provider-schema', severity: 'error', path, sentence });
    return [];
  });
  return { records, problems };
}

/** Path → text. Order of records: by city, then id. The same records always give the same bytes. */
export function toFiles(records: readonly ProviderInput[]): Map<string, string> {
  const byState = groupBy(records, ({ address }) => address.state);
  const codes = [...byState.keys()].sort();
  return new Map(
    codes.map((code) => {
      const providers = (byState.get(code) ?? []).sort(byPlace);
      const feeds = newestDays(providers);
      const header = { writtenBy: 'npm run providers -- <feed> <file>', feeds };
      const file = Object.keys(feeds).length > 0 ? { header, providers } : { providers };
      return [pathOf(code), `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
}

/** The file in which the clinics of a state stand. */
export function pathOf(state: string): string {
  return `${folder}/${state.toLowerCase()}.json`;
}

/** Feed → newest day on which one of its sources was read. Order: by feed. */
function newestDays(providers: readonly ProviderInput[]): Record<string, string> {
  const days = providers
    .filter(({ maintainedBy }) => maintainedBy === 'import')
    .flatMap(({ sources }) => sources)
    .flatMap(({ feed, readOn }) => (feed === undefined ? [] : [[feed, String(readOn)] as const]))
    // Later entries win: by feed, then by day.
    .sort();
  return Object.fromEntries(days);
}

function byPlace(a: ProviderInput, b: ProviderInput): number {
  const key = ({ id, address }: ProviderInput) => `${slugify(address.city)} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
