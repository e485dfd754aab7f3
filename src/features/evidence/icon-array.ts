const columns = 20;
const total = 100;
const pitch = { x: 10, y: 16 };
const markHeight = 12;

/** Width of a mark's stroke. Its round ends are half of it each. */
export const markWidth = 7;

/** Size of the picture, in its own units. */
export const frame = {
  width: columns * pitch.x,
  height: (total / columns) * pitch.y - (pitch.y - markHeight),
};

const lineLength = markHeight - markWidth;

/** Dashes that cut a column's line into marks. */
export const dashes = `${lineLength} ${pitch.y - lineLength}`;

/**
 * Path of the first marks of 100, row by row. One vertical line per column, which the dashes cut
 * into marks, so that a hundred marks are one element. Units: those of `frame`. `marks` may end in
 * a part of one: that mark is drawn shorter.
 */
export function drawMarks(marks: number): string {
  const whole = Math.floor(marks);
  const rows = Math.floor(whole / columns);
  const inLastRow = whole % columns;
  const full = rows > 0 ? rowOf(columns, 0, (rows - 1) * pitch.y + lineLength) : '';
  const part = marks > whole ? lineAt(inLastRow, rows, lineLength * (marks - whole)) : '';
  return full + rowOf(inLastRow, rows, lineLength) + part;
}

function rowOf(count: number, row: number, length: number): string {
  return Array.from({ length: count }, (_, column) => lineAt(column, row, length)).join('');
}

function lineAt(column: number, row: number, length: number): string {
  const x = column * pitch.x + pitch.x / 2;
  const y = row * pitch.y + markWidth / 2;
  return `M${x} ${y}v${Number(length.toFixed(2))}`;
}
