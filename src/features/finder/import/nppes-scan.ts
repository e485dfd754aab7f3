// Finds the few lines of a huge file that matter, without reading the rest: the search skips up to
// eight bytes at a time, and only lines that are wanted are cut out.
import { FeedError, type FeedFile, type Progress } from './feed.ts';
import type { FindWord } from './find-word.ts';

/** Which lines are wanted. */
export interface Wanted {
  /** Finds the first wanted word from an offset: see find-word.ts. */
  find: FindWord;
  /** Lines that begin with one of these, quoted, are wanted too. Shape: ten digits as a number. */
  npis: ReadonlySet<number>;
}

/** A line without its end. */
export interface ScannedLine {
  /** From 1, the header included. */
  number: number;
  bytes: Uint8Array;
  /** Of the first and the last line, which always come, false where they are not wanted. */
  isWanted: boolean;
  isLast: boolean;
}

const newline = 10;
const lineFeed = Uint8Array.of(newline);
const carriageReturn = 13;
const quote = 34;
const zero = 48;

/** A row of 330 columns, each as long as it may be, is far shorter. Units: bytes. */
const longestLine = 1 << 20;

/**
 * The first line, every wanted line, and the last line, each once. Order: as in the file. Throws
 * FeedError for a file whose lines never end.
 */
export async function* scanLines(
  file: FeedFile,
  wanted: Wanted,
  onProgress: (progress: Progress) => void = () => undefined,
): AsyncGenerator<ScannedLine> {
  let rest: Uint8Array = new Uint8Array();
  let rows = 0;
  let bytes = 0;
  let last: ScannedLine | undefined;
  function* take(text: Uint8Array): Generator<ScannedLine> {
    if (text.length === 0) return;
    for (const line of linesIn(text, rows, wanted)) {
      rows = line.number;
      last = line;
      if (line.isWanted || line.number === 1) yield line;
    }
  }
  for await (const chunk of file.chunks()) {
    bytes += chunk.length;
    // The line that began in an earlier piece is read alone, so that no whole piece is copied.
    const first = rest.length === 0 ? 0 : chunk.indexOf(newline) + 1;
    const end = chunk.lastIndexOf(newline) + 1;
    if (first > 0) yield* take(Buffer.concat([rest, chunk.subarray(0, first)]));
    if (end > first) yield* take(chunk.subarray(first, end));
    rest = end > 0 ? new Uint8Array(chunk.subarray(end)) : Buffer.concat([rest, chunk]);
    if (rest.length > longestLine) throw endless(file.path);
    onProgress({ rows, bytes });
  }
  if (rest.length > 0) {
    for (const line of linesIn(Buffer.concat([rest, lineFeed]), rows, wanted)) {
      yield { ...line, isLast: true };
    }
  } else if (last && !last.isWanted && last.number > 1) yield { ...last, isLast: true };
}

/** Wanted lines of a text that ends with a line feed, its first if it is the first of all, its last. */
function* linesIn(
  text: Uint8Array,
  before: number,
  { find, npis }: Wanted,
): Generator<ScannedLine> {
  let number = before;
  let hit = find(text, 0, text.length);
  for (let from = 0; from < text.length;) {
    const to = text.indexOf(newline, from);
    number += 1;
    const isWanted = (hit !== -1 && hit < to) || (npis.size > 0 && npis.has(npiAt(text, from)));
    if (isWanted || number === 1 || to + 1 === text.length) {
      yield { number, bytes: cut(text, from, to), isWanted, isLast: false };
    }
    from = to + 1;
    if (hit !== -1 && hit < from) hit = find(text, from, text.length);
  }
}

/** The number that a line begins with, between quotes; 0 when it begins with something else. */
function npiAt(text: Uint8Array, from: number): number {
  if (text[from] !== quote || text[from + 11] !== quote) return 0;
  let number = 0;
  for (let at = from + 1; at <= from + 10; at += 1) {
    const digit = (text[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** A copy, for the file may use its buffer again. Some tools end lines with CRLF. */
function cut(text: Uint8Array, from: number, to: number): Uint8Array {
  const end = text[to - 1] === carriageReturn ? to - 1 : to;
  return new Uint8Array(text.subarray(from, end));
}

function endless(path: string): FeedError {
  return new FeedError(path, 'must have lines, found one that does not end; is it the CSV file?');
}
