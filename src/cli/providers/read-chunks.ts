import { open } from 'node:fs/promises';

/**
 * The bytes of a file, a megabyte at a time, always in the same buffer: what is to be kept must be
 * copied before the next piece. A stream would ask for a new buffer for each, which for a file of
 * ten gigabytes takes longer than reading it.
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
