// The bytes of a text file as text. Any other encoding than UTF-8 is refused, never guessed: a
// wrong guess turns "Mayagüez" into another name without a word.
import { FeedError, type FeedFile } from './feed.ts';

/** Text of a UTF-8 file, without its byte order mark. Throws FeedError naming the line at fault. */
export async function readText(file: FeedFile): Promise<string> {
  const bytes = await file.bytes();
  const found = otherEncoding(bytes);
  if (found) throw wrongEncoding(file.path, found);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const line = lineOfFault(bytes);
    throw wrongEncoding(file.path, `other bytes, first in line ${line}`, cause);
  }
}

/** What a JSON file says. Throws FeedError when it is not JSON, as a file is that was cut off. */
export async function readJson(file: FeedFile): Promise<unknown> {
  const text = await readText(file);
  if (text.trim() === '') throw new FeedError(file.path, 'must be JSON, found an empty file.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const sentence = `must be whole JSON, found a fault (the file may be cut off): ${reason.replace(/\.$/, '')}.`;
    throw new FeedError(file.path, sentence, { cause });
  }
}

function wrongEncoding(path: string, found: string, cause?: unknown): FeedError {
  return new FeedError(path, `must be UTF-8, found ${found}; save it as UTF-8.`, { cause });
}

/** UTF-16, by its byte order mark or by the empty half of every letter. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  return bytes.subarray(0, 200).includes(0) ? 'UTF-16 or no text at all' : undefined;
}

function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const newline = 10;
  let start = 0;
  for (let line = 1; ; line += 1) {
    const at = bytes.indexOf(newline, start);
    const end = at === -1 ? bytes.length : at + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (at === -1) return line;
    start = end;
  }
}
