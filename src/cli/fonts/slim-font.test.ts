import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { slimFont } from './slim-font.ts';

const heading = '@fontsource/literata/files/literata-latin-600-normal.woff2';
const text =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const weights = { min: 400, max: 700 };

test.each([
  [heading, undefined],
  [text, weights],
])('%s keeps every character, each as wide as before, and weighs less', async (file, range) => {
  const whole = read(path.join('node_modules', file));
  const copy = await slimFont(file, range);
  const slim = read(copy);
  expect(slim.characterSet).toEqual(whole.characterSet);
  expect(slim.characterSet.map((point) => widthOf(slim, point))).toEqual(
    whole.characterSet.map((point) => widthOf(whole, point)),
  );
  expect(readFileSync(copy).length).toBeLessThan(
    readFileSync(path.join('node_modules', file)).length,
  );
});

test('the weights that the styles name are there, and no others', async () => {
  const { variationAxes } = read(await slimFont(text, weights));
  expect(variationAxes['wght']).toMatchObject(weights);
});

test('figures of one width, accents and kerning stay', async () => {
  const woff2 = readFileSync(await slimFont(text, weights));
  // Each is named in the tables by its tag (OpenType 1.9, "Common Table Formats").
  const plain = await subsetFont(woff2, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'truetype',
  });
  const tables = Buffer.from(plain).toString('latin1');
  for (const tag of ['tnum', 'kern', 'mark']) expect(tables).toContain(tag);
});

function read(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} must hold one font.`);
  return font;
}

function widthOf(font: Font, point: number): number {
  return font.glyphForCodePoint(point).advanceWidth;
}
