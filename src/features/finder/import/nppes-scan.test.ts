import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedFile } from './feed.ts';
import { findWord } from './find-word.ts';
import { scanLines, type ScannedLine } from './nppes-scan.ts';

const find = findWord(['KETAMINE']);

/** A file that comes in pieces of this length, in one buffer that is used again and again. */
function inPieces(text: string, length: number): FeedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    path: 'npidata.csv',
    sizeBytes: bytes.length,
    bytes: () => Promise.resolve(bytes),
    async *chunks() {
      const buffer = Buffer.alloc(length);
      for (let start = 0; start < bytes.length; start += length) {
        const piece = bytes.subarray(start, start + length);
        buffer.set(piece);
        yield await Promise.resolve(buffer.subarray(0, piece.length));
      }
    },
  };
}

async function scan(file: FeedFile, npis = new Set<number>()) {
  const lines: ScannedLine[] = [];
  for await (const line of scanLines(file, { find, npis })) lines.push(line);
  return lines.map(({ bytes, ...line }) => ({ ...line, text: new TextDecoder().decode(bytes) }));
}

test('finds the same lines as a reader of lines, however the file is cut into pieces', async () => {
  const line = fc.constantFrom(
    '',
    'plain',
    'a KETAMINE b',
    'ketamine',
    'KETA',
    'MINE',
    'xKetaminE',
  );
  const text = fc
    .tuple(fc.array(line, { minLength: 1 }), fc.boolean())
    .map(([lines, hasEnd]) => lines.join('\n') + (hasEnd ? '\n' : ''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (content, length) => {
      const wanted = content
        .split('\n')
        .flatMap((words, index) => (/ketamine/i.test(words) ? [[index + 1, words]] : []));
      const found = (await scan(inPieces(content, length))).filter(({ isWanted }) => isWanted);
      expect(found.map(({ number, text: words }) => [number, words])).toEqual(wanted);
    }),
  );
});

test('the first and the last line always come', async () => {
  expect(await scan(inPieces('head\nb\nc\n', 3))).toEqual([
    { number: 1, text: 'head', isWanted: false, isLast: false },
    { number: 3, text: 'c', isWanted: false, isLast: true },
  ]);
  expect(await scan(inPieces('head\nb\nc', 3))).toMatchObject([
    { number: 1 },
    { number: 3, text: 'c' },
  ]);
});

test('a line of an NPI that is looked for is wanted, whatever it says', async () => {
  const text = '"NPI",""\r\n"1234567893",""\r\n"1234567894",""\r\n"12345",""\r\n';
  const found = await scan(inPieces(text, 9), new Set([1_234_567_893]));
  expect(found.filter(({ isWanted }) => isWanted)).toMatchObject([
    { number: 2, text: '"1234567893",""' },
  ]);
});

test('a file without lines is refused, not read into memory', async () => {
  const file = inPieces('x'.repeat(3_000_000), 100_000);
  await expect(scan(file)).rejects.toThrow('must have lines');
});
