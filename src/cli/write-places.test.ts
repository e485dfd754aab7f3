import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeJson } from './write-places.ts';

test('each file stands where its path says, with what it holds', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ketamine-plainly-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeJson(
    folder,
    new Map<string, unknown>([
      ['here', { 41: [-81] }],
      ['zip/372', {}],
      ['zip/480', ['a']],
    ]),
  );
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  expect(read('here.json')).toEqual({ 41: [-81] });
  expect(read('zip/372.json')).toEqual({});
  expect(read('zip/480.json')).toEqual(['a']);
  expect(existsSync(path.join(folder, 'zip.json'))).toBe(false);
});
