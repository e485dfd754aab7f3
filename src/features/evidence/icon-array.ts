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
  const full = rows > 0 ? drawRow(0, 0, columns, (rows - 1) * pitch.y + lineLength) : '';
  const last = inLastRow > 0 ? drawRow(rows, 0, inLastRow, lineLength) : '';
  const part = marks > whole ? drawRow(rows, inLastRow, 1, lineLength * (marks - whole)) : '';
  return full + last + part;
}

/**
 * Path of the last marks of 100, row by row, as triangles that point down: told from the others by
 * shape alone. To be filled. Units: those of `frame`. A part of a mark is drawn smaller.
 */
export function drawWorse(marks: number): string {
  const first = total - Math.ceil(marks);
  const rowOfFirst = Math.floor(first / columns);
  const rows = Array.from({ length: total / columns - rowOfFirst }, (_, row) => rowOfFirst + row);
  const size = Math.min(marks, 1);
  return rows.map((row) => drawTriangles(row, Math.max(first - row * columns, 0), size)).join('');
}

function drawTriangles(row: number, column: number, size: number): string {
  const { width, height } = { width: 8 * size, height: 10 * size };
  const x = column * pitch.x + (pitch.x - width) / 2;
  const y = row * pitch.y + (markHeight - height) / 2;
  const triangle = `h${round(width)}l${round(-width / 2)} ${round(height)}z`;
  const next = `m${pitch.x} 0${triangle}`;
  return `M${round(x)} ${round(y)}${triangle}${next.repeat(columns - column - 1)}`;
}

function round(length: number): number {
  return Number(length.toFixed(2));
}

// Relative steps, because "m10-69v69" twenty times over weighs next to nothing when compressed.
function drawRow(row: number, column: number, count: number, length: number): string {
  const x = column * pitch.x + pitch.x / 2;
  const y = row * pitch.y + markWidth / 2;
  const down = `v${round(length)}`;
  const next = `m${pitch.x}${round(-length)}${down}`;
  return `M${x} ${y}${down}${next.repeat(count - 1)}`;
}
