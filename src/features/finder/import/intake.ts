// From a feed's rows to records that may stand: each is held against the schema and the map.
import type { Problem } from '#lib/report/problem.ts';
import type { Geocode } from '../geocode.ts';
import { schemaProblems } from '../schema-problems.ts';
import { providerSchema, type ProviderInput } from '../schema.ts';
import { rowProblem, type Feed, type FeedInput, type FeedRow } from './feed.ts';

/** A record that a feed brings, and where it stands there. */
export interface Incoming {
  at: string;
  record: ProviderInput;
}

/** Everything that one reading of a feed gave. */
export interface Intake {
  feed: Pick<Feed, 'name' | 'isWhole'>;
  path: string;
  incoming: Incoming[];
  /** Rows that should have been records. */
  refusedRows: number;
  problems: Problem[];
  /** Reason → rows that were not for us. */
  ignored: Map<string, number>;
  /** What could not be kept → how often. */
  notes: Map<string, number>;
}

/** Reads a feed to its end. Throws FeedError when the file as a whole cannot be used. */
export async function takeIn(feed: Feed, input: FeedInput, geocode: Geocode): Promise<Intake> {
  const { path } = input.file;
  const { name, isWhole } = feed;
  const intake: Intake = {
    feed: { name, isWhole },
    path,
    incoming: [],
    refusedRows: 0,
    problems: [],
    ignored: new Map(),
    notes: new Map(),
  };
  for await (const row of feed.read(input)) {
    if (row.outcome === 'ignored') count(intake.ignored, row.reason, row.count);
    else if (row.outcome === 'refused') refuse(intake, row.problems);
    else judge(intake, feed, row, geocode);
  }
  return intake;
}

function judge(
  intake: Intake,
  feed: Feed,
  { at, record, notes = [] }: FeedRow & { outcome: 'record' },
  geocode: Geocode,
): void {
  const tell = (field: string | undefined, sentence: string) => {
    const column = field && (feed.columns?.[field] ?? field);
    return rowProblem(intake.path, [at, column].filter(Boolean).join(' '), sentence);
  };
  if (record.sources.some((source) => source.feed !== feed.name)) {
    throw new TypeError(`Every source of the feed ${feed.name} must bear its name: ${at}.`);
  }
  const parsed = providerSchema.safeParse(record);
  if (!parsed.success) {
    const problems = schemaProblems(intake.path, record, parsed.error);
    return refuse(
      intake,
      problems.map(({ field, sentence }) => tell(field, sentence)),
    );
  }
  for (const note of notes) count(intake.notes, note);
  const located = geocode(parsed.data);
  if (located.ok) {
    intake.incoming.push({ at, record });
    return;
  }
  if (!feed.hasRoughPoints || !record.geo) {
    return refuse(intake, [tell(located.field, located.sentence)]);
  }
  count(intake.notes, `a point that ${wrong(located.sentence)} was left out`);
  judge(intake, feed, { outcome: 'record', at, record: withoutPoint(record) }, geocode);
}

/** "must lie in TN, found 0, 0." is one of many: only the rule is counted. */
function wrong(sentence: string): string {
  return sentence.includes('near ZIP code')
    ? 'does not lie near its ZIP code'
    : 'does not lie in its state';
}

function withoutPoint(record: ProviderInput): ProviderInput {
  const copy = { ...record };
  delete copy.geo;
  return copy;
}

function refuse(intake: Intake, problems: readonly Problem[]): void {
  intake.refusedRows += 1;
  intake.problems.push(...problems);
}

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
