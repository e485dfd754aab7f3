import type { Row } from './benchmark.ts';

const heads = ['what', 'ours', 'peer', 'ratio', 'bound', ''];

/** Ours ÷ peer, where there is a peer. */
export function ratioOf({ ours, peer }: Row): number | undefined {
  return peer && ours / peer.value;
}

/** True when the bound holds, or there is none. A number that is no number never holds. */
export function isMet(row: Row): boolean {
  if (!row.bound) return true;
  const value = ratioOf(row) ?? row.ours;
  return 'atMost' in row.bound ? value <= row.bound.atMost : value >= row.bound.atLeast;
}

/** The rows as one table in plain text, each with its verdict where there is a bound. */
export function formatTable(rows: readonly Row[]): string {
  return alignColumns([heads, ...rows.map(toCells)]);
}

/** Lines of cells in plain text, every column as wide as its widest cell. */
export function alignColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toCells(row: Row): string[] {
  const { what, unit, ours, peer, bound } = row;
  const ratio = ratioOf(row);
  return [
    what,
    withUnit(ours, unit),
    peer ? `${withUnit(peer.value, unit)} (${peer.name})` : '–',
    ratio === undefined ? '–' : ratio.toFixed(2),
    boundWords(row),
    bound ? (isMet(row) ? 'met' : 'MISSED') : '',
  ];
}

function boundWords({ bound, peer, unit }: Row): string {
  if (!bound) return '–';
  const value = 'atMost' in bound ? `≤ ${short(bound.atMost)}` : `≥ ${short(bound.atLeast)}`;
  return peer ? value : `${value} ${unit}`.trim();
}

function withUnit(value: number, unit: string): string {
  return `${short(value)} ${unit}`.trim();
}

/** Three digits that matter: 1234, 12.3, 0.123. */
function short(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}
