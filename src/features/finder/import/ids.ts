// Names for clinics and for what feeds call them, made of what a row says, so that the same row
// gives the same name on every machine.
import { createHash } from 'node:crypto';
import { slugify } from '#lib/text/slug.ts';
import type { ProviderInput } from '../schema.ts';
import { streetCore } from '../street.ts';

/** Name, city, state. A place in the name, as in "MindPeace Clinics (Norfolk)", is said once. */
export function mintId({
  name,
  city,
  state,
}: {
  name: string;
  city: string;
  state: string;
}): string {
  const place = slugify(city);
  const base = slugify(name).replace(new RegExp(`-${place}$`), '');
  return [base, place, state.toLowerCase()].filter(Boolean).join('-');
}

/**
 * A name for a row whose feed has none: forty letters and digits that stand for these words,
 * however they are spaced and in whatever case.
 */
export function mintSourceId(words: readonly (string | null | undefined)[]): string {
  const text = words.map((word) => (word ?? '').trim().replace(/\s+/g, ' ').toUpperCase());
  return createHash('sha1').update(text.join('|')).digest('hex');
}

/**
 * New records with ids that nobody has. Where two would share one, each that is new gets its
 * street's number and name, or else its suite, ZIP code or source: never "2", which would follow
 * the order of rows.
 */
export function withOwnIds(
  records: readonly ProviderInput[],
  taken: ReadonlySet<string>,
): ProviderInput[] {
  const wishes = [shortId, streetId, suiteId, zipId, markedId];
  const ids = new Map<ProviderInput, string>();
  const used = new Set(taken);
  for (const wish of wishes) {
    const open = records.filter((record) => !ids.has(record));
    const counts = new Map<string, number>();
    for (const record of open) counts.set(wish(record), (counts.get(wish(record)) ?? 0) + 1);
    for (const record of open) {
      const id = wish(record);
      if (counts.get(id) === 1 && !used.has(id)) ids.set(record, id);
    }
    for (const id of ids.values()) used.add(id);
  }
  return records.map((record) => ({ ...record, id: ids.get(record) ?? record.id }));
}

function shortId({ id }: ProviderInput): string {
  return id;
}

function streetId(record: ProviderInput): string {
  return within(record, streetCore(record.address) ?? record.address.zip ?? '');
}

function suiteId(record: ProviderInput): string {
  const { street2 = '' } = record.address;
  return within(record, `${streetCore(record.address) ?? ''} ${street2}`);
}

function zipId(record: ProviderInput): string {
  const { street2 = '', zip = '' } = record.address;
  return within(record, `${streetCore(record.address) ?? ''} ${street2} ${zip}`);
}

function markedId(record: ProviderInput): string {
  return within(record, mintSourceId([JSON.stringify(record.sources)]).slice(0, 8));
}

/** The words before the city and state, which every id ends with. */
function within({ id, address }: ProviderInput, words: string): string {
  const end = `-${slugify(address.city)}-${address.state.toLowerCase()}`;
  const start = id.endsWith(end) ? id.slice(0, -end.length) : id;
  const middle = slugify(words);
  return `${start}${middle && `-${middle}`}${id.endsWith(end) ? end : ''}`;
}
