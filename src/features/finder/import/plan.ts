// From what a feed brings and the files that stand there now to the files that should stand there.
import type { Problem } from '#lib/report/problem.ts';
import type { ProviderJson } from '../check-providers.ts';
import type { ProviderInput } from '../schema.ts';
import { changedFields } from './changed-fields.ts';
import { rowProblem } from './feed.ts';
import { withOwnIds } from './ids.ts';
import type { Incoming, Intake } from './intake.ts';
import { foldIncoming, matchRecords, type Pair } from './match.ts';
import { inForm, mergeRecord, withoutFeed } from './merge.ts';
import { pathOf, readFiles, toFiles, type TextFile } from './provider-files.ts';

/** A record that an import touches. */
export interface Change {
  id: string;
  /** "Athena Care, Franklin, TN". */
  what: string;
}

/** What an import would do. Nothing has been written yet. Order of every list: by id. */
export interface Plan {
  /** Path → text of every file that should stand there afterwards. */
  files: Map<string, string>;
  /** Paths of those whose text changes. */
  write: string[];
  /** Paths that would hold no record any more. */
  remove: string[];
  added: Change[];
  /** With the names of the fields whose value or source changes. */
  changed: (Change & { fields: string[] })[];
  /** Records that leave: the whole feed lacks them, and nobody else speaks of them. */
  gone: Change[];
  /** Records that the feed speaks of and leaves as they are, because of an editor. */
  kept: Change[];
  /** How many records the feed speaks of and does not change. */
  unchanged: number;
  /** Rows that were folded into another row of the same place: "row 9 into row 8 (Athena Care)". */
  folded: string[];
  problems: Problem[];
}

/**
 * The plan for one feed. A record that an editor maintains, or has closed, is never touched. The
 * same feed over its own result changes nothing, byte for byte, in whatever order its rows come.
 */
export function planImport(intake: Intake, current: readonly TextFile[]): Plan {
  const { feed } = intake;
  const { records: standing, problems } = readFiles(current);
  const { records: incoming, folded } = foldIncoming(intake.incoming);
  const pairs = matchRecords(incoming, standing, feed.name);
  const next = new Map(standing.map((record) => [record.id, record]));
  const kept: ProviderInput[] = [];
  for (const { incoming: one, standing: record } of pairs) {
    if (!record) continue;
    if (isClosedToFeeds(record)) kept.push(record);
    else next.set(record.id, mergeRecord(record, one.record, feed.name));
  }
  const met = new Set(pairs.flatMap(({ standing: record }) => record?.id ?? []));
  // A refused row may be any record: while one is left out, nothing counts as gone.
  if (feed.isWhole && intake.refusedRows === 0) {
    for (const record of standing.filter(({ id }) => !met.has(id))) drop(next, record, feed.name);
  }
  const taken = takenIds(pairs, next, intake.path);
  for (const record of newRecords(pairs, next)) next.set(record.id, record);
  const found = [...problems, ...repeatedIds(intake), ...taken, ...olderEdition(intake, standing)];
  return {
    ...compare(standing, next, met, kept),
    ...filePlan(standing, next, current),
    folded,
    problems: found,
  };
}

/** The planned files as check-providers.ts reads them. */
export function plannedJson({ files }: Plan): ProviderJson[] {
  return [...files].map(([path, text]) => {
    const json: unknown = JSON.parse(text);
    return { path, json };
  });
}

function isClosedToFeeds({ maintainedBy, status }: ProviderInput): boolean {
  return maintainedBy === 'editor' || status === 'closed' || status === 'moved';
}

function drop(next: Map<string, ProviderInput>, record: ProviderInput, feed: string): void {
  const isOurs = record.sources.some((source) => source.feed === feed);
  if (!isOurs || isClosedToFeeds(record)) return;
  const rest = withoutFeed(record, feed);
  if (rest) next.set(record.id, rest);
  else next.delete(record.id);
}

function newRecords(
  pairs: readonly Pair[],
  next: ReadonlyMap<string, ProviderInput>,
): ProviderInput[] {
  const records = pairs
    .filter(({ standing }) => !standing)
    .map(({ incoming }) => inForm({ ...incoming.record, maintainedBy: 'import' }));
  return withOwnIds(records, new Set(next.keys()));
}

/** Where a feed has no names for its places, our id is the name, and two rows may not share it. */
function repeatedIds({ incoming, path }: Intake): Problem[] {
  const seen = new Map<string, Incoming>();
  return incoming.flatMap((one) => {
    const { id } = one.record;
    if (hasSourceId(one.record)) return [];
    const other = seen.get(id);
    if (!other) {
      seen.set(id, one);
      return [];
    }
    const sentence = `must differ from every other row's, found "${id}" in ${other.at} too; give the row an "id" of its own.`;
    return [rowProblem(path, `${one.at} id`, sentence)];
  });
}

function takenIds(
  pairs: readonly Pair[],
  next: ReadonlyMap<string, ProviderInput>,
  path: string,
): Problem[] {
  return pairs.flatMap(({ incoming: { at, record }, standing }) => {
    if (standing || hasSourceId(record) || !next.has(record.id)) return [];
    const sentence = `must not be another clinic's, found "${record.id}", which stands already; give the row an "id" of its own.`;
    return [rowProblem(path, `${at} id`, sentence)];
  });
}

function hasSourceId({ sources }: ProviderInput): boolean {
  return sources.some(({ sourceId }) => sourceId !== undefined);
}

/** Last year's edition would take back what this year's says. */
function olderEdition(intake: Intake, standing: readonly ProviderInput[]): Problem[] {
  const editions = (records: readonly ProviderInput[]) =>
    records
      .flatMap(({ sources }) => sources)
      .filter(({ feed, isOutdated }) => feed === intake.feed.name && !isOutdated)
      .flatMap(({ edition }) => edition ?? [])
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1);
  const here = editions(standing);
  const brought = editions(intake.incoming.map(({ record }) => record));
  if (here === undefined || brought === undefined) return [];
  if (brought.localeCompare(here, 'en', { numeric: true }) >= 0) return [];
  const sentence = `must not be older than what stands, found edition ${brought} beside ${here}.`;
  return [rowProblem(intake.path, undefined, sentence)];
}

function compare(
  standing: readonly ProviderInput[],
  next: ReadonlyMap<string, ProviderInput>,
  met: ReadonlySet<string>,
  kept: readonly ProviderInput[],
): Pick<Plan, 'added' | 'changed' | 'gone' | 'kept' | 'unchanged'> {
  const before = new Map(standing.map((record) => [record.id, record]));
  const after = [...next.values()].sort(byId);
  const changed = after.flatMap((record) => {
    const old = before.get(record.id);
    if (!old || old === record) return [];
    const fields = changedFields(old, record);
    return fields.length > 0 ? [{ ...toChange(record), fields }] : [];
  });
  const changedHere = changed.filter(({ id }) => met.has(id)).length;
  return {
    added: after.filter(({ id }) => !before.has(id)).map(toChange),
    changed,
    gone: [...standing]
      .sort(byId)
      .filter(({ id }) => !next.has(id))
      .map(toChange),
    kept: [...kept].sort(byId).map(toChange),
    unchanged: met.size - changedHere - kept.length,
  };
}

/** Files of states in which nothing changes keep their text as it stands. */
function filePlan(
  standing: readonly ProviderInput[],
  next: ReadonlyMap<string, ProviderInput>,
  current: readonly TextFile[],
): Pick<Plan, 'files' | 'write' | 'remove'> {
  const before = new Map(standing.map((record) => [record.id, record]));
  const touched = new Set<string>();
  const touch = ({ address }: ProviderInput) => touched.add(pathOf(address.state));
  for (const record of standing) if (next.get(record.id) !== record) touch(record);
  for (const record of next.values()) if (before.get(record.id) !== record) touch(record);
  const files = toFiles([...next.values()]);
  const oldText = new Map(current.map(({ path, text }) => [path, text]));
  for (const path of files.keys()) {
    const text = oldText.get(path);
    if (text !== undefined && !touched.has(path)) files.set(path, text);
  }
  const write = [...files].filter(([path, text]) => oldText.get(path) !== text);
  return {
    files,
    write: write.map(([path]) => path),
    remove: current.map(({ path }) => path).filter((path) => !files.has(path)),
  };
}

function toChange({ id, name, address }: ProviderInput): Change {
  return { id, what: `${name}, ${address.city}, ${address.state}` };
}

function byId(a: ProviderInput, b: ProviderInput): number {
  return a.id < b.id ? -1 : 1;
}
