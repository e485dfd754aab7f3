// The "listings" feed: rows that an editor read one by one, as a flat JSON array.
import { z } from 'astro/zod';
import type { Problem } from '#lib/report/problem.ts';
import { slugify } from '#lib/text/slug.ts';
import { schemaProblems } from '../schema-problems.ts';
import { providerSchema, type ProviderInput } from '../schema.ts';
import { attribute } from './attribute.ts';
import { listingRowSchema, type ListingRow } from './listing-row.ts';

const services = ['ivKetamine', 'spravato', 'imKetamine', 'kap', 'tms', 'ect'] as const;

/** What a feed holds, or everything that is wrong with it. */
export interface Feed {
  name: string;
  providers: ProviderInput[];
  problems: Problem[];
}

/** Records of a listings file. `path` names it in problems. Any problem means that none may be used. */
export function readListings(path: string, json: unknown): Feed {
  const rows = z.array(z.unknown()).min(1).safeParse(json);
  if (!rows.success) {
    return { name: 'listings', providers: [], problems: schemaProblems(path, json, rows.error) };
  }
  const results = rows.data.map((row, index) => readRow(path, row, index));
  return {
    name: 'listings',
    providers: results.flatMap(({ provider }) => provider ?? []),
    problems: results.flatMap(({ problems }) => problems),
  };
}

interface RowResult {
  provider?: ProviderInput;
  problems: Problem[];
}

/** A row is judged as a row and then as a record, so that one run names every wrong row. */
function readRow(path: string, json: unknown, index: number): RowResult {
  const row = listingRowSchema.safeParse(json);
  if (!row.success) return { problems: inRow(schemaProblems(path, json, row.error), index) };
  const provider = toProvider(row.data);
  const record = providerSchema.safeParse(provider);
  if (record.success) return { provider, problems: [] };
  return { problems: inRow(schemaProblems(path, provider, record.error), index) };
}

function inRow(problems: readonly Problem[], index: number): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    field: [`[${index}]`, problem.field].filter(Boolean).join('.'),
  }));
}

/** One row as a record. Left out: everything the row does not know. */
export function toProvider(row: ListingRow): ProviderInput {
  const said = attribute(row);
  const claims = services.flatMap((service) => {
    const value = row[service];
    return value === 'unknown' ? [] : [[service, { value, ...said.forService(service) }] as const];
  });
  const record = {
    id: row.id ?? toId(row),
    name: row.name,
    program: row.program,
    // Nobody at the clinic has confirmed it: a listing is something we read.
    status: 'unconfirmed' as const,
    kind: row.kind,
    services: Object.fromEntries(claims),
    address: dropUnknown({
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
  return dropUnknown(record) as ProviderInput;
}

/** Name, city, state. A place in the name, as in "MindPeace Clinics (Norfolk)", is said once. */
function toId({ name, city, state }: ListingRow): string {
  const place = slugify(city);
  const base = slugify(name).replace(new RegExp(`-${place}$`), '');
  return `${base}-${place}-${state.toLowerCase()}`;
}

/** "Page: may be covered (page)" gives "may be covered": who says so stands beside it. */
function withoutAside(words: string): string {
  return words.replace(/^Page: /, '').replace(/ \((as the )?page( copy says)?\)$/, '');
}

function dropUnknown<Shape extends object>(shape: Shape): Partial<Shape> {
  const known = Object.entries(shape).filter(([, value]) => value !== undefined && value !== null);
  // Only keys of Shape, with their own values.
  return Object.fromEntries(known) as Partial<Shape>;
}
