// The workbook of a SAMHSA directory: two sheets, found by their exact names.
import readWorkbook from 'read-excel-file/node';
import { readWords } from './cells.ts';
import { FeedError, type FeedFile } from './feed.ts';
import type { Label } from './service-labels.ts';

/** Name of a column, in lower case → its cell. Row: as the workbook counts, from 1. */
export interface BookRow {
  row: number;
  cells: ReadonlyMap<string, unknown>;
}

/** What the workbook holds. */
export interface Book {
  facilities: BookRow[];
  /** Code → what this workbook says it means. */
  codes: Map<string, Label>;
}

const facilitySheet = 'Facilities List';
const codeSheet = 'Service Code Reference';

const facilityColumns =
  'name1 name2 street1 street2 city state zip phone intake1 intake2 intake1a intake2a service_code_info'.split(
    ' ',
  );
const codeColumns = ['category_code', 'service_code', 'service_name'];

/** Both sheets. Throws FeedError when the file is no such workbook. */
export async function readBook(file: FeedFile): Promise<Book> {
  const sheets = await readSheets(file);
  const facilities = readTable(file.path, sheets, facilitySheet, facilityColumns);
  const codes = new Map(
    readTable(file.path, sheets, codeSheet, codeColumns).flatMap(({ cells }) => {
      const [code, category, label] = ['service_code', 'category_code', 'service_name'].map(
        (name) => readWords(cells.get(name)),
      );
      return code && category && label ? [[code, { category, label }] as const] : [];
    }),
  );
  return { facilities, codes };
}

async function readSheets(file: FeedFile): Promise<Map<string, unknown[][]>> {
  const bytes = await file.bytes();
  if (bytes.length === 0)
    throw new FeedError(file.path, 'must be a workbook, found an empty file.');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FeedError(file.path, 'must be an XLSX workbook, found another kind of file.');
  }
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  } catch (cause) {
    const sentence = 'must be a whole XLSX workbook, found one that is cut off; fetch it again.';
    throw new FeedError(file.path, sentence, { cause });
  }
}

function readTable(
  path: string,
  sheets: ReadonlyMap<string, unknown[][]>,
  name: string,
  columns: readonly string[],
): BookRow[] {
  const table = sheets.get(name);
  if (!table) {
    const found = [...sheets.keys()].map((sheet) => `"${sheet}"`).join(', ') || 'none';
    throw new FeedError(path, `must have a sheet "${name}", found ${found}.`);
  }
  const [header = [], ...rows] = table;
  // Editions differ in case: Name1 and name1.
  const names = header.map((cell) => readWords(cell)?.toLowerCase() ?? '');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const field = `sheet "${name}" row 1`;
    throw new FeedError(path, `must have the column ${missing.join(', ')}, found none.`, { field });
  }
  return rows.map((cells, index) => ({
    row: index + 2,
    cells: new Map(names.map((column, at) => [column, cells[at]])),
  }));
}
