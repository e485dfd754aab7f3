import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawShareImage, shareImageSize } from './share-image.ts';

const font = readFileSync('node_modules/@fontsource/literata/files/literata-latin-600-normal.woff');
const words = { title: 'Is it safe?', siteName: 'A site', footnote: '3 sources' };

test('the picture is a PNG of the size that social sites ask for', async () => {
  const { format, width, height } = await sharp(await drawShareImage(words, font)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...shareImageSize });
});

test('another title gives another picture, the same title the same', async () => {
  const [first, again, other] = await Promise.all(
    [words, words, { ...words, title: 'Does it help?' }].map((one) => drawShareImage(one, font)),
  );
  expect(Buffer.compare(first ?? font, again ?? font)).toBe(0);
  expect(Buffer.compare(first ?? font, other ?? font)).not.toBe(0);
});
