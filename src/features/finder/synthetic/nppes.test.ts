import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nppesHeader } from './nppes-header.ts';
import { nppesLine, syntheticNppes } from './nppes.ts';

test('the header is the real one, letter for letter', () => {
  expect(nppesHeader).toHaveLength(330);
  // Of the 330 names of the V2 header as captured from a real file, one a line.
  expect(createHash('sha256').update(nppesHeader.join('\n')).digest('hex')).toBe(
    '6a4facfcacc9101f9fb1bda89dcfa31d9e1c7656bb46633ef6c0e066523a4704',
  );
});

test('a file is as large as asked, whole to its last row, and the same each time', () => {
  const size = 12_000_000;
  const text = Buffer.concat([...syntheticNppes(size)]).toString();
  expect(text.length).toBeGreaterThanOrEqual(size);
  expect(text.length).toBeLessThan(size * 1.5);
  const lines = text.split('\n');
  expect(lines.at(-1)).toBe('');
  expect(new Set(lines.slice(0, -1).map((line) => line.split(',').length))).toEqual(new Set([330]));
  expect(Buffer.concat([...syntheticNppes(size)]).toString()).toBe(text);
});

test('every name in it says that it is invented', () => {
  const text = Buffer.concat([...syntheticNppes(6_000_000)]).toString();
  const [, ...rows] = text.trimEnd().split('\n');
  const active = rows.filter((line) => !line.includes('"","","01/02/2019",'));
  expect(active.filter((line) => !line.includes('SYNTHETIC'))).toEqual([]);
  expect(rows.some((line) => line.includes('SYNTHETIC KETAMINE CLINIC 00001'))).toBe(true);
});

test('a column that NPPES does not have is refused', () => {
  expect(() => nppesLine({ Nmae: 'X' })).toThrow('no column "Nmae"');
});
