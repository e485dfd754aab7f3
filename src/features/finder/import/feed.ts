// What every feed of clinics is: a name, and a reader that turns a file into judged rows, one at a
// time. Adding a feed: write its reader, add it to feeds.ts. Every source of its records bears the
// name of the feed.
import type { Problem } from '#lib/report/problem.ts';
import type { ProviderInput } from '../schema.ts';

/** A file that somebody hands to the importer. Readers never open one themselves. */
export interface FeedFile {
  path: string;
  sizeBytes: number;
  /** The bytes, piece by piece: for files larger than memory. */
  chunks: () => AsyncIterable<Uint8Array>;
  /** All bytes at once. */
  bytes: () => Promise<Uint8Array>;
}

export interface FeedInput {
  file: FeedFile;
  /** Files that belong to it, by the option that named them: `other-names`, `locations`. */
  extras: ReadonlyMap<string, FeedFile>;
  /** Day on which the file was fetched: `readOn` of its sources. */
  readOn: string;
  /** Issue of the work, such as "2024", where somebody gave it. */
  edition?: string | undefined;
  /** NPIs of the records that we hold, so that a registry can say which are no longer active. */
  knownNpis?: ReadonlySet<string> | undefined;
  /** Called now and then by readers of large files. */
  onProgress: (progress: Progress) => void;
}

export interface Progress {
  rows: number;
  bytes: number;
}

/** What became of one row. */
export type FeedRow =
  | {
      outcome: 'record';
      /** Where it stands, as the file's owner counts: "row 17". */
      at: string;
      /** Not yet held against the schema: the importer does that, and refuses the row if it breaks it. */
      record: ProviderInput;
      /** What could not be kept, in words that are counted: `code "ZZ" is not in the code sheet`. */
      notes?: readonly string[];
    }
  /** It should have been a record. Stops the import, unless told to go on without it. */
  | { outcome: 'refused'; problems: readonly Problem[] }
  /** It never was for us. Counted by reason: "no ketamine code". */
  | { outcome: 'ignored'; reason: string; count?: number };

export interface Feed {
  /** Its name on the command line, and `feed` of its sources. */
  name: string;
  /** The file it reads, in a few words. */
  what: string;
  /** false: a file holds a part of the feed, so what it lacks has not gone. */
  isWhole: boolean;
  /** true: its points are a machine's guess. One that fails the check is left out, not its row. */
  hasRoughPoints?: boolean;
  /** Field of a record → column of the file, so that a problem names what its owner sees. */
  columns?: Readonly<Record<string, string>>;
  /** Options that name further files. */
  extras?: readonly string[];
  /** Rows in the order of the file. Throws FeedError when the file cannot be read as this feed. */
  read: (input: FeedInput) => AsyncIterable<FeedRow>;
}

/** The file as a whole cannot be used: cut off, another format, a column missing. */
export class FeedError extends Error {
  override name = 'FeedError';
  readonly problem: Problem;

  constructor(path: string, sentence: string, options?: ErrorOptions & { field?: string }) {
    super(`${path}: ${sentence}`, options);
    this.problem = rowProblem(path, options?.field, sentence);
  }
}

/** A problem with one row or cell of a feed. Shape: field is "row 17 zip". */
export function rowProblem(path: string, field: string | undefined, sentence: string): Problem {
  return { kind: 'provider-feed', severity: 'error', path, ...(field && { field }), sentence };
}
