// The "listings" feed: rows that an editor read one by one, as a flat JSON array.
import { z } from 'astro/zod';
import { schemaProblems } from '../schema-problems.ts';
import type { ProviderInput } from '../schema.ts';
import { attribute } from './attribute.ts';
import { FeedError, rowProblem, type Feed, type FeedRow } from './feed.ts';
import { mintId } from './ids.ts';
import { known } from './known.ts';
import { listingRowSchema, type ListingRow } from './listing-row.ts';
import { readJson } from './read-text.ts';

const services = ['ivKetamine', 'spravato', 'imKetamine', 'kap', 'tms', 'ect'] as const;

/** Rows that an editor read one by one: everything that the editor has read, as one list. */
export const listings: Feed = {
  name: 'listings',
  what: 'a JSON list of places that an editor has read about, one by one',
  isWhole: true,
  columns: { 'phones[0].number': 'phone' },
  read: async function* ({ file }) {
    yield* readRows(file.path, await readJson(file));
  },
};

function* readRows(path: string, json: unknown): Generator<FeedRow> {
  const rows = z.array(z.unknown()).min(1).safeParse(json);
  if (!rows.success) {
    const [problem] = schemaProblems(path, json, rows.error);
    throw new FeedError(path, problem?.sentence ?? 'must be a list.');
  }
  for (const [index, row] of rows.data.entries()) yield readRow(path, row, `row ${index + 1}`);
}

function readRow(path: string, json: unknown, at: string): FeedRow {
  const row = listingRowSchema.safeParse(json);
  if (row.success) return { outcome: 'record', at, record: toProvider(row.data) };
  const problems = schemaProblems(path, json, row.error).map(({ field, sentence }) =>
    rowProblem(path, [at, field].filter(Boolean).join(' '), sentence),
  );
  return { outcome: 'refused', problems };
}

/** One row as a record. Left out: everything the row does not know. */
export function toProvider(row: ListingRow): ProviderInput {
  const said = attribute(row);
  const claims = services.flatMap((service) => {
    const value = row[service];
    return value === 'unknown' ? [] : [[service, { value, ...said.forService(service) }] as const];
  });
  const record = {
    id: row.id ?? mintId(row),
    name: row.name,
    program: row.program,
    // Nobody at the clinic has confirmed it: a listing is something we read.
    status: 'unconfirmed' as const,
    kind: row.kind,
    services: Object.fromEntries(claims),
    address: known({
      street1: row.street1,
      street2: row.street2,
      city: row.city,
      state: row.state,
      zip: row.zip,
      source: said.address,
    }),
    phones: row.phone ? [{ kind: 'main', number: row.phone, source: said.phone }] : undefined,
    website: row.website,
    paymentNote: row.insurance
      ? { text: withoutAside(row.insurance), source: said.main }
      : undefined,
    conditions: row.conditions.length > 0 ? row.conditions : undefined,
    sources: said.sources,
    editorNote: row.editorNote,
    maintainedBy: 'import' as const,
  };
  // The schema judges the values right after this; the type only says that the keys are its own.
  return known(record) as ProviderInput;
}

/** "Page: may be covered (page)" gives "may be covered": who says so stands beside it. */
function withoutAside(words: string): string {
  return words.replace(/^Page: /, '').replace(/ \((as the )?page( copy says)?\)$/, '');
}
