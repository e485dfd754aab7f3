// Which record of a feed is which standing record. By what the feed calls it, then by what makes
// two records one clinic, the surest first. One to one, and the same in whatever order rows come.
import { groupBy } from '#lib/group.ts';
import { meetingKeys, sameness, samenesses, type Sameness } from '../duplicates.ts';
import type { ProviderInput } from '../schema.ts';
import type { Incoming } from './intake.ts';
import { foldTwins } from './merge.ts';

/** An incoming record beside the standing one that it speaks of, if there is one. */
export interface Pair {
  incoming: Incoming;
  standing?: ProviderInput;
}

/** Pairs in the order of their keys, not of their rows. */
export function matchRecords(
  incoming: readonly Incoming[],
  standing: readonly ProviderInput[],
  feed: string,
): Pair[] {
  const free = new Map(standing.map((record) => [record.id, record]));
  const pairs = [...incoming]
    .sort((a, b) => (keyOf(a.record) < keyOf(b.record) ? -1 : 1))
    .map((one): Pair => ({ incoming: one }));
  const bind = (pair: Pair, record: ProviderInput | undefined) => {
    if (!record || !free.delete(record.id)) return;
    pair.standing = record;
  };
  const byName = new Map(standing.flatMap((record) => namesIn(record, feed)));
  for (const pair of pairs) {
    bind(
      pair,
      namesOf(pair.incoming.record)
        .map((name) => byName.get(name))
        .find(Boolean),
    );
  }
  const near = meetingPlaces(standing);
  for (const why of samenesses) {
    for (const pair of pairs.filter((one) => !one.standing)) {
      bind(pair, twinOf(pair.incoming.record, near, free, why));
    }
  }
  return pairs;
}

/** Rows of one feed that are one clinic, as one record; and which rows those were, in words. */
export function foldIncoming(incoming: readonly Incoming[]): {
  records: Incoming[];
  folded: string[];
} {
  const sorted = [...incoming].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const near = new Map<string, Incoming[]>();
  const records: Incoming[] = [];
  const folded: string[] = [];
  for (const one of sorted) {
    const keys = [...meetingKeys(one.record), ...sourceNames(one.record)];
    const twin = keys
      .flatMap((key) => near.get(key) ?? [])
      .find((other) => isTwin(other.record, one.record));
    if (twin) {
      folded.push(`${one.at} into ${twin.at} (${twin.record.name})`);
      twin.record = foldTwins(twin.record, one.record);
      continue;
    }
    const copy = { ...one };
    records.push(copy);
    for (const key of keys) near.set(key, [...(near.get(key) ?? []), copy]);
  }
  return { records, folded };
}

/** Within one feed only the surest signs count: it knows its own places apart. */
function isTwin(a: ProviderInput, b: ProviderInput): boolean {
  const names = new Set(sourceNames(a));
  if (sourceNames(b).some((name) => names.has(name))) return true;
  const why = sameness(a, b);
  return why === 'npi' || why === 'street';
}

function twinOf(
  record: ProviderInput,
  near: ReadonlyMap<string, readonly ProviderInput[]>,
  free: ReadonlyMap<string, ProviderInput>,
  why: Sameness,
): ProviderInput | undefined {
  const met = new Set(meetingKeys(record).flatMap((key) => near.get(key) ?? []));
  return [...met]
    .filter((other) => free.has(other.id) && sameness(record, other) === why)
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

function meetingPlaces(records: readonly ProviderInput[]): Map<string, ProviderInput[]> {
  const keyed = records.flatMap((record) => meetingKeys(record).map((key) => ({ key, record })));
  const groups = groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, met]) => [key, met.map(({ record }) => record)]));
}

/** What a feed calls a place: its own name for it; where it has none, our id. */
function namesOf(record: ProviderInput): string[] {
  const names = sourceNames(record);
  return names.length > 0 ? names : [`id ${record.id}`];
}

function namesIn(record: ProviderInput, feed: string): [string, ProviderInput][] {
  const mine = record.sources.filter((source) => source.feed === feed);
  if (mine.length === 0) return [];
  const names = mine.flatMap(({ sourceId }) => (sourceId === undefined ? [] : [sourceId]));
  return [...names.map((name) => `source ${name}`), `id ${record.id}`].map((name) => [
    name,
    record,
  ]);
}

function sourceNames({ sources }: ProviderInput): string[] {
  return sources.flatMap(({ sourceId }) => (sourceId === undefined ? [] : [`source ${sourceId}`]));
}

function keyOf(record: ProviderInput): string {
  return `${namesOf(record).join(' ')} ${record.id}`;
}

function textOf({ record }: Incoming): string {
  return JSON.stringify(record);
}
