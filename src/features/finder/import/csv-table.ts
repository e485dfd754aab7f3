// The editors' table as rows of cells, and its first row as names of columns.
import { CsvError, parse } from 'csv-parse/sync';
import { closestTo } from '#lib/text/closest.ts';
import { columns, neededColumns } from './csv-columns.ts';
import { FeedError } from './feed.ts';

/** One row of the table. */
export interface Line {
  cells: string[];
  /** As editors of text and spreadsheets count, from 1. */
  line: number;
}

/** Rows of a CSV file. Throws FeedError when it is none. */
export function readLines(path: string, text: string): Line[] {
  try {
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      cast: false,
    });
    // With `info`, each row comes as its cells and where the parser stood after it.
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({ cells: record, line: info.lines }),
    );
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const isOpen = cause.code === 'CSV_QUOTE_NOT_CLOSED';
    const sentence = isOpen
      ? 'must close every quotation mark, found one left open; the file may be cut off.'
      : `must be correct CSV, found a fault: ${cause.message.replace(/\.$/, '')}.`;
    throw new FeedError(path, sentence, { cause, field: lineOf(cause) });
  }
}

/**
 * Names of columns as the table writes them: "IV ketamine" and iv_ketamine are ivKetamine. Throws
 * FeedError when one is unknown, twice there, or missing.
 */
export function readHeader(path: string, cells: readonly string[]): string[] {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const byPlain = new Map(columns.map((column) => [plain(column), column]));
  const names = cells.map((cell) => {
    const name = byPlain.get(plain(cell));
    if (name !== undefined) return name;
    const nearest = closestTo(cell, columns);
    const hint = nearest === undefined ? '' : `; nearest is "${nearest}"`;
    const sentence = `must be a column that we know, found "${cell}"${hint}.`;
    throw new FeedError(path, sentence, { field: 'row 1' });
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) {
    throw new FeedError(path, `must name each column once, found "${twice}" twice.`, {
      field: 'row 1',
    });
  }
  const missing = neededColumns.filter((column) => !names.includes(column));
  if (missing.length === 0) return names;
  throw new FeedError(path, `must have the column ${missing.join(', ')}, found none.`, {
    field: 'row 1',
  });
}

function lineOf(error: CsvError): string {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? `row ${line}` : '';
}
